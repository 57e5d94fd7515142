package nl.zaakwijs.portal.post;

/** What a mail is about. */
public enum Postsoort {
  /** The appointment stands. */
  BEVESTIGING,
  /** Another time, or another place, took the place of the earlier one. */
  WIJZIGING,
  /** It was given up. */
  AFZEGGING,
  /** It was not certain for a while, and then turned out not to stand. */
  NIET_GELUKT,
  /** It is tomorrow. */
  HERINNERING
}
