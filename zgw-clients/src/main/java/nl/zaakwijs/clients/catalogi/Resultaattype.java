package nl.zaakwijs.clients.catalogi;

import java.net.URI;

/** How zaken of one zaaktype can end. Texts that the catalogue leaves out are empty. */
public record Resultaattype(URI url, String omschrijving, String omschrijvingGeneriek) {}
