package nl.zaakwijs.portal.afspraken;

import org.jspecify.annotations.Nullable;

/**
 * Something that is certain about an appointment since just now. It is fired inside the transaction
 * that stores it: what an observer stores goes along or is undone with it, and a failing observer
 * undoes it.
 *
 * @param afspraak as it stands from now on; of what was cancelled, as it stood
 * @param vorige the appointment that this one replaces; null when it replaces none
 */
public record Afspraakgebeurtenis(Soort soort, Afspraak afspraak, @Nullable Afspraak vorige) {

  /** What happened. */
  public enum Soort {
    /** The appointment system confirmed it. */
    GEBOEKT,
    /** Its answer had got lost, and now it turned out to be booked. */
    GEVONDEN,
    /** Its answer had got lost, and now it turned out not to be booked. */
    NIET_GELUKT,
    /** A new time took the place of an earlier one. */
    VERZET,
    /** The resident gave it up. */
    AFGEZEGD
  }

  @Override
  public String toString() {
    return "Afspraakgebeurtenis[" + soort + ", " + afspraak.sleutel() + "]";
  }
}
