package nl.zaakwijs.clients.catalogi;

import java.net.URI;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One version of a kind of zaak. Texts that the catalogue leaves out are empty.
 *
 * @param indicatieInternOfExtern {@code extern} for what residents may see
 * @param doorlooptijd the legal limit
 * @param servicenorm what the municipality promises, often shorter
 */
public record Zaaktype(
    URI url,
    String identificatie,
    String omschrijving,
    String omschrijvingGeneriek,
    String doel,
    String onderwerp,
    String indicatieInternOfExtern,
    @Nullable Period doorlooptijd,
    @Nullable Period servicenorm) {}
