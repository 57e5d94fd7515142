package nl.zaakwijs.portal.vraag;

import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.vraag.Antwoord.Geweigerd;

/** Asks for a shorter question, or for a question at all. */
final class Lengte implements Stap {
  /** In characters as a reader counts them; the form says the same. */
  static final int MEEST = 300;

  @Override
  public Toestand apply(Toestand toestand) {
    String tekst = toestand.tekst();
    Taal taal = toestand.taal();
    if (tekst.isEmpty()) {
      return refuse(toestand, Geweigerd.Reden.LEEG);
    }
    if (tekst.codePointCount(0, tekst.length()) > MEEST) {
      return refuse(
          toestand.withTekst(cut(tekst) + "…", taal, toestand.gemaskeerd()),
          Geweigerd.Reden.TE_LANG);
    }
    return toestand;
  }

  /** Its begin, as far as anyone reads. */
  static String cut(String tekst) {
    return tekst.codePointCount(0, tekst.length()) <= MEEST
        ? tekst
        : tekst.substring(0, tekst.offsetByCodePoints(0, MEEST));
  }

  private static Toestand refuse(Toestand toestand, Geweigerd.Reden reden) {
    return toestand
        .withSpoor("lengte:" + reden)
        .withAntwoord(Route.ONDUIDELIJK, new Geweigerd(reden));
  }
}
