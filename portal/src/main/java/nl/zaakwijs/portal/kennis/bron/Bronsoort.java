package nl.zaakwijs.portal.kennis.bron;

/** What kind of source it is. */
public enum Bronsoort {
  /** A CSV, JSON, Markdown or PDF file at an address. */
  BESTAND,
  /** A website with a sitemap. */
  WEBSITE,
  /** VAC objects in an Objecten API. */
  OBJECTEN,
  /** Product texts in an invoervoorziening of the Single Digital Gateway. */
  SDG
}
