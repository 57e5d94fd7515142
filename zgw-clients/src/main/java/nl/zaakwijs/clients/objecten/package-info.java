/**
 * The Objecten API as typed calls, for the taken that it holds. For {@code portal}; the generated
 * code below this package is for this package alone.
 */
@NullMarked
package nl.zaakwijs.clients.objecten;

import org.jspecify.annotations.NullMarked;
