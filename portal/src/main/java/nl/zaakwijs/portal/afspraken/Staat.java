package nl.zaakwijs.portal.afspraken;

/** The life of a booking, as it is stored. */
enum Staat {
  /** Stored before the appointment system was asked; a crash in between leaves it like this. */
  VOORGENOMEN,
  /** The appointment system confirmed it. */
  GEBOEKT,
  /** The time was taken. */
  AFGEWEZEN,
  /** The appointment system's answer did not arrive. */
  ONBEKEND
}
