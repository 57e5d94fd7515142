package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;

/** How a booking ended; every end has its own text on the page. */
public sealed interface Boeking extends Serializable {
  /** The appointment stands in the appointment system. */
  record Gelukt(Afspraak afspraak) implements Boeking {}

  /** Someone else took this time in the meantime, or it no longer exists: choose another. */
  record AlBezet() implements Boeking {}

  /**
   * The appointment system's answer did not arrive: the appointment may or may not be there. It is
   * kept, and not booked again.
   */
  record Onbekend(Afspraak afspraak) implements Boeking {}

  /** The earlier appointment can't be replaced: it is being so already, or it is not there. */
  record KanNiet() implements Boeking {}

  /** For this one has to be logged in, and is not: nothing was booked. */
  record LogEerstIn() implements Boeking {}

  /** The answer did not arrive, and by now it is certain that the appointment is not there. */
  record NietGelukt(Afspraak afspraak) implements Boeking {}
}
