package nl.zaakwijs.portal.herschrijving;

/**
 * Something in a text that is right or wrong to the letter.
 *
 * @param waarde in one form, whichever way it was written
 */
record Feit(Soort soort, String waarde) {
  /** What it is. */
  enum Soort {
    LINK,
    EMAIL,
    TELEFOON,
    DATUM,
    TIJD,
    BEDRAG,
    PERCENTAGE,
    HOEVEEL,
    GETAL,
    CODE
  }

  @Override
  public String toString() {
    return soort.name();
  }
}
