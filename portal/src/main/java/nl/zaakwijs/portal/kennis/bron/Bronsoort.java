package nl.zaakwijs.portal.kennis.bron;

/** What kind of source it is. */
public enum Bronsoort {
  /** A CSV, JSON or Markdown file at an address. */
  BESTAND
}
