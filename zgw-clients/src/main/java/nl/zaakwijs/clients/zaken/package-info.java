/**
 * The Zaken API (ZGW 1.5) as typed calls. For {@code portal}; the generated code below this package
 * is for this package alone.
 */
@NullMarked
package nl.zaakwijs.clients.zaken;

import org.jspecify.annotations.NullMarked;
