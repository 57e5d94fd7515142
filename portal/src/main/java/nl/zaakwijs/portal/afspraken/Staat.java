package nl.zaakwijs.portal.afspraken;

/** The life of a booking, as it is stored. */
enum Staat {
  /** Stored before the appointment system was asked; a crash in between leaves it like this. */
  VOORGENOMEN,
  /** The appointment system confirmed it. */
  GEBOEKT,
  /** The time was taken, or whoever it did not work out for has chosen again. */
  AFGEWEZEN,
  /** The appointment system's answer did not arrive. */
  ONBEKEND,
  /** The answer did not arrive, and later the appointment system said that it does not stand. */
  NIET_GELUKT,
  /** It is to be given up: stored before the appointment system was asked to, until it has. */
  AFZEGGEN,
  /** The appointment system gave it up. */
  AFGEZEGD
}
