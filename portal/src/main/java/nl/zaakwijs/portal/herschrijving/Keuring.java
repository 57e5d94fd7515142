package nl.zaakwijs.portal.herschrijving;

import java.util.Locale;

/** What {@link Tekstcontrole} says of a text. */
public sealed interface Keuring {
  /** It may be shown. */
  record Goed(Herschreven tekst) implements Keuring {}

  /** It may not; the municipality's own text stands. */
  record Afgekeurd(Reden reden) implements Keuring {}

  /** Why a text may not be shown. */
  enum Reden {
    /** There is no text, or the model said that it can't. */
    LEEG,
    /** It is longer than what it shortens may become. */
    TE_LANG,
    /** It stops in the middle. */
    AFGEKAPT,
    /** Letters, digits or signs that no text of a municipality has. */
    TEKENS,
    /** A sentence that names no passage. */
    GEEN_BRON,
    /** A sentence that names a passage that is not there. */
    ONBEKENDE_BRON,
    /** A link that does not stand in the passages. */
    LINK,
    /** A number, amount, date, time, telephone number or address that does not stand there. */
    FEIT,
    /** The right number in the place of another. */
    VERWISSELD,
    /** A name or form that does not stand there. */
    NAAM,
    /** A promise, a prohibition or a price that does not stand there. */
    STELLIGHEID,
    /** "Niet" where the passage has none, or the other way round. */
    ONTKENNING,
    /** The model speaks of itself. */
    WEIGERING,
    /** Another language than the passages. */
    TAAL,
    /** Words that have little to do with the passage. */
    ONGEGROND,
    /** No question where a question was asked for, or the other way round. */
    GEEN_VRAAG;

    /** The name in logs and figures. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
