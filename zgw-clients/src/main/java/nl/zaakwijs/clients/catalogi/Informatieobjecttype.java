package nl.zaakwijs.clients.catalogi;

import java.net.URI;

/** A kind of document. A text that the catalogue leaves out is empty. */
public record Informatieobjecttype(URI url, String omschrijving) {}
