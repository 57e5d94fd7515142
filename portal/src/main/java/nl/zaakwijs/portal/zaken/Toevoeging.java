package nl.zaakwijs.portal.zaken;

/** What comes of adding a document to a zaak. */
public sealed interface Toevoeging {

  /** It is there, whole. */
  record Toegevoegd() implements Toevoeging {}

  /** It was not added, and nothing of it was kept. */
  record Geweigerd(Reden reden) implements Toevoeging {}

  /** The register did not say whether it is there. */
  record Onzeker() implements Toevoeging {}

  /** Why a document was not added; each has its own sentence on the page. */
  enum Reden {
    /** No file was chosen, or nothing is in it. */
    LEEG,
    /** It is larger than may be sent. */
    TE_GROOT,
    /** It is of a kind that we do not take. */
    SOORT,
    /** Its name says another kind than its content. */
    NAAM,
    /** The scanner found something. */
    ONVEILIG,
    /** The scanner does not work now, and nothing is added without it. */
    NIET_GEKEURD,
    /** A register does not work now. */
    NIET_NU
  }
}
