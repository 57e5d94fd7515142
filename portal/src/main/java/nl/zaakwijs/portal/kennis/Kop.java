package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.Optional;

/** The sections that an article can have, in the order in which they are shown. */
public enum Kop {
  KORT_ANTWOORD("Kort antwoord", "Short answer"),
  ZO_REGELT_U_HET("Zo regelt u het", "How to arrange it"),
  KOSTEN("Kosten", "Costs"),
  HOE_LANG("Hoe lang", "How long"),
  MEENEMEN("Meenemen", "Bring along"),
  SPOED("Spoed", "Urgent"),
  VOOR_EEN_ANDER("Voor een ander", "For someone else"),
  KWIJT_OF_GESTOLEN("Kwijt of gestolen", "Lost or stolen"),
  VANUIT_HET_BUITENLAND("Vanuit het buitenland", "From abroad"),
  LET_OP("Let op", "Please note");

  private final String titel;
  private final String titelEngels;

  Kop(String titel, String titelEngels) {
    this.titel = titel;
    this.titelEngels = titelEngels;
  }

  /** The heading as it stands in a Dutch article's file. */
  public String titel() {
    return titel;
  }

  /** The heading as it stands in an English article's file. */
  public String titelEngels() {
    return titelEngels;
  }

  /** The section with this heading, in Dutch or in English; empty when there is no such section. */
  public static Optional<Kop> find(String heading) {
    return Arrays.stream(values())
        .filter(kop -> kop.titel.equals(heading) || kop.titelEngels.equals(heading))
        .findFirst();
  }
}
