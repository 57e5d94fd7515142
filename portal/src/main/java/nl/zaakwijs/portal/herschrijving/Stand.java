package nl.zaakwijs.portal.herschrijving;

/** How far the writing of a text has come. */
public sealed interface Stand {
  /**
   * It is being written.
   *
   * @param zinnen how many sentences there are by now
   */
  record Bezig(int zinnen) implements Stand {}

  /** It is there, and may be shown. */
  record Getoond(Herschreven tekst) implements Stand {}

  /**
   * There will be none: the municipality's own text stands.
   *
   * @param uitkomst why, as a code for figures
   */
  record Niet(String uitkomst) implements Stand {}
}
