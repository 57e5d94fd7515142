package nl.zaakwijs.clients.catalogi;

import java.net.URI;

/**
 * How zaken of one zaaktype can end. Texts that the catalogue leaves out are empty.
 *
 * @param omschrijving the whole name, also when the register has it in a field of its own
 * @param toelichting what such an end means
 */
public record Resultaattype(
    URI url, String omschrijving, String omschrijvingGeneriek, String toelichting) {}
