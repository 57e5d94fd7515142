package nl.zaakwijs.clients.catalogi;

import java.net.URI;

/** A kind of besluit. Texts that the catalogue leaves out are empty. */
public record Besluittype(URI url, String omschrijving, String omschrijvingGeneriek) {}
