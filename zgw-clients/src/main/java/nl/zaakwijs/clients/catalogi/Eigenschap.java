package nl.zaakwijs.clients.catalogi;

import java.net.URI;

/**
 * A kind of fact that zaken of one zaaktype have. Texts that the catalogue leaves out are empty.
 *
 * @param formaat tekst, getal, datum or datum_tijd
 */
public record Eigenschap(URI url, String naam, String formaat) {}
