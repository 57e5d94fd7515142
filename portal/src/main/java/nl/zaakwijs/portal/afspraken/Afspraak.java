package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that was made here, or that perhaps was.
 *
 * @param sleutel our own key, the one of the form that made it
 * @param doel what for, and for how many people
 * @param begin in the time zone of the place
 * @param duur how long it takes; until it is certain as long as the products tell
 * @param kenmerk the appointment system's key; null while it is not known
 * @param stand how sure it is
 * @param taal in which whoever comes is written to
 */
public record Afspraak(
    UUID sleutel,
    Afspraakdoel doel,
    Locatie locatie,
    ZonedDateTime begin,
    Duration duur,
    String naam,
    String email,
    @Nullable String kenmerk,
    Stand stand,
    Taal taal)
    implements Serializable {

  /** How sure an appointment is. */
  public enum Stand {
    /** The appointment system confirmed it. */
    GEBOEKT,
    /** The appointment system's answer did not arrive; we are asking whether it is there. */
    IN_CONTROLE,
    /** The appointment system's answer did not arrive, and it can't be asked by us. */
    ONBEKEND,
    /** The appointment system's answer did not arrive, and now we know that it is not there. */
    NIET_GELUKT,
    /** As before, of a new time for an appointment; the earlier one stands. */
    NIET_VERZET,
    /** It is being given up, and it is not certain yet that it is. */
    WORDT_AFGEZEGD,
    /** It was given up. */
    AFGEZEGD
  }

  /** For one product and one person, who is written to in Dutch. */
  public Afspraak(
      UUID sleutel,
      Product product,
      Locatie locatie,
      ZonedDateTime begin,
      String naam,
      String email,
      @Nullable String kenmerk,
      Stand stand) {
    this(
        sleutel,
        Afspraakdoel.of(product),
        locatie,
        begin,
        product.duur(),
        naam,
        email,
        kenmerk,
        stand,
        Taal.NL);
  }

  /** What was chosen first. */
  public Product product() {
    return doel.product();
  }

  /** Whether the system told how long it takes, or that can't be otherwise. */
  public boolean isDuurZeker() {
    return kenmerk != null || doel.personen() == 1;
  }

  /** The same, without who made it. */
  public Afspraak withoutContact() {
    return new Afspraak(sleutel, doel, locatie, begin, duur, "", "", kenmerk, stand, taal);
  }

  /** The day at the place itself. */
  public LocalDate dag() {
    return begin.toLocalDate();
  }

  /** The time at the place itself. */
  public LocalTime tijd() {
    return begin.toLocalTime();
  }

  /** When it ends. */
  public ZonedDateTime einde() {
    return begin.plus(duur);
  }

  @Override
  public String toString() {
    return "Afspraak[" + sleutel + ", " + stand + "]";
  }
}
