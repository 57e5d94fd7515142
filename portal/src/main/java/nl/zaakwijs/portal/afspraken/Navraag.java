package nl.zaakwijs.portal.afspraken;

/** What an appointment system tells of a booking of which the answer got lost. */
sealed interface Navraag {
  /** It stands. */
  record Gevonden(Bevestiging bevestiging) implements Navraag {}

  /** It does not stand now. What was sent a moment ago may still be on its way. */
  record Nergens() implements Navraag {}

  /** This system can only be asked by a key that came with the answer. */
  record NietTeVragen() implements Navraag {}
}
