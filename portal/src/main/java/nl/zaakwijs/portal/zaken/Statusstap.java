package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a zaak.
 *
 * @param woorden the status in plain words: the municipality's own, else statustekst, else
 *     omschrijving
 * @param toelichting what the municipality wrote with it, for the resident
 * @param sinds when it was set; null for a step that is still to come
 */
public record Statusstap(
    Tweetalig woorden, @Nullable String toelichting, @Nullable LocalDate sinds, boolean huidig)
    implements Serializable {

  /** A step of which the words are there in Dutch alone. */
  public Statusstap(
      String tekst, @Nullable String toelichting, @Nullable LocalDate sinds, boolean huidig) {
    this(Tweetalig.of(tekst), toelichting, sinds, huidig);
  }

  /** The status in Dutch. */
  public String tekst() {
    return woorden.nl();
  }
}
