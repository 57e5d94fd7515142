package nl.zaakwijs.clients.catalogi;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A step that zaken of one zaaktype go through. Texts that the catalogue leaves out are empty.
 *
 * @param statustekst written for residents; often empty, then {@code omschrijving} has to do
 * @param volgnummer the place in the order of steps; some registers leave it out
 */
public record Statustype(
    URI url,
    String omschrijving,
    String omschrijvingGeneriek,
    String statustekst,
    @Nullable Integer volgnummer,
    boolean isEindstatus) {}
