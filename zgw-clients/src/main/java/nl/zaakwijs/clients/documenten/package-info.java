/**
 * The Documenten API (ZGW 1.5) as typed calls. For {@code portal}; the generated code below this
 * package is for this package alone.
 */
@NullMarked
package nl.zaakwijs.clients.documenten;

import org.jspecify.annotations.NullMarked;
