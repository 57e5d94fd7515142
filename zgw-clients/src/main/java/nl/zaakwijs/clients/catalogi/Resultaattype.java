package nl.zaakwijs.clients.catalogi;

import java.net.URI;

/**
 * How zaken of one zaaktype can end. Texts that the catalogue leaves out are empty.
 *
 * @param toelichting what such an end means
 */
public record Resultaattype(
    URI url, String omschrijving, String omschrijvingGeneriek, String toelichting) {}
