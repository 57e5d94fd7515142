/**
 * The Catalogi API (ZGW 1.5) as typed calls, and the catalogue records that the zaken client also
 * returns. For {@code portal} and {@code clients.zaken}; the generated code below this package is
 * for this package alone.
 */
@NullMarked
package nl.zaakwijs.clients.catalogi;

import org.jspecify.annotations.NullMarked;
