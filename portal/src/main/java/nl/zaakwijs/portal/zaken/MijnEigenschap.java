package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A fact about a zaak that the municipality shows to residents.
 *
 * @param naam what residents call it
 */
public record MijnEigenschap(Tweetalig naam, Waarde waarde) implements Serializable {
  /** What is known, by the kind that the catalogue says it is. */
  public sealed interface Waarde extends Serializable {}

  /** Words, and whatever is not what the catalogue says it is. */
  public record Tekst(String tekst) implements Waarde {}

  /** A number. */
  public record Getal(BigDecimal getal) implements Waarde {}

  /** A day. */
  public record Datum(LocalDate datum) implements Waarde {}

  /** A moment, on the clock of the Netherlands. */
  public record Moment(LocalDateTime moment) implements Waarde {}

  @Override
  public String toString() {
    return "MijnEigenschap[***]";
  }
}
