package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a zaak.
 *
 * @param tekst the status in plain words: statustekst, else omschrijving
 * @param toelichting what the municipality wrote with it, for the resident
 * @param sinds when it was set; null for a step that is still to come
 */
public record Statusstap(
    String tekst, @Nullable String toelichting, @Nullable LocalDate sinds, boolean huidig)
    implements Serializable {}
