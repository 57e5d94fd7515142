package nl.zaakwijs.portal.inwoner;

/** How sure DigiD is of who logged in, low to high; compared by their order. */
public enum Betrouwbaarheidsniveau {
  BASIS,
  MIDDEN,
  SUBSTANTIEEL,
  HOOG;

  /** Whether this level is enough where {@code minimum} is asked. */
  public boolean isAtLeast(Betrouwbaarheidsniveau minimum) {
    return compareTo(minimum) >= 0;
  }
}
