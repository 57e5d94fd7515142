package nl.zaakwijs.portal.kennis;

/** The sections that an article can have, in the order in which they are shown. */
public enum Kop {
  KORT_ANTWOORD("Kort antwoord"),
  ZO_REGELT_U_HET("Zo regelt u het"),
  KOSTEN("Kosten"),
  HOE_LANG("Hoe lang"),
  MEENEMEN("Meenemen"),
  SPOED("Spoed"),
  VOOR_EEN_ANDER("Voor een ander"),
  KWIJT_OF_GESTOLEN("Kwijt of gestolen"),
  VANUIT_HET_BUITENLAND("Vanuit het buitenland"),
  LET_OP("Let op");

  private final String titel;

  Kop(String titel) {
    this.titel = titel;
  }

  /** The heading as it stands in the article's file. */
  public String titel() {
    return titel;
  }
}
