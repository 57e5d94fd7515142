/**
 * Qmatic's public calendar as typed calls, in Qmatic's own words. For {@code portal}; the generated
 * code below this package is for this package alone.
 */
@NullMarked
package nl.zaakwijs.clients.qmatic;

import org.jspecify.annotations.NullMarked;
