/**
 * The customers that Qmatic knows, as typed calls. For {@code portal}; the generated code below
 * this package is for this package alone.
 */
@NullMarked
package nl.zaakwijs.clients.qmaticklanten;

import org.jspecify.annotations.NullMarked;
