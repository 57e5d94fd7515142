/**
 * Haal Centraal Reisdocumenten as typed calls. For {@code portal}; the generated code below this
 * package is for this package alone.
 */
@NullMarked
package nl.zaakwijs.clients.reisdocumenten;

import org.jspecify.annotations.NullMarked;
