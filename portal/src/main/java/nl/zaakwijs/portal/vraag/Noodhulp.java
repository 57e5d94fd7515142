package nl.zaakwijs.portal.vraag;

import java.util.Locale;
import nl.zaakwijs.portal.vraag.Antwoord.Nood;
import nl.zaakwijs.portal.vraag.Routebegrip.Kans;
import nl.zaakwijs.portal.vraag.Routebegrip.Kansen;

/**
 * Sees when someone is in danger, and then gives the number to call before anything else. It would
 * rather give it once too often.
 */
final class Noodhulp implements Stap {
  /** So likely a cry for help that its number may not be missing. */
  private static final double GENOEG = 0.55;

  /** The same in a conversation: "en als ze zich daar niet aan houden?" may be about noise. */
  private static final double VERVOLG = 0.9;

  private final Regels regels;
  private final Routebegrip begrip;

  Noodhulp(Regels regels, Routebegrip begrip) {
    this.regels = regels;
    this.begrip = begrip;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    return regels
        .find(toestand.tekst())
        .map(treffer -> help(toestand, treffer.groep(), "nood:" + treffer.groep()))
        .orElseGet(() -> listen(toestand));
  }

  /** What no rule was written for, but sounds like it. */
  private Toestand listen(Toestand toestand) {
    Kansen kansen = begrip.judge(toestand.tekst(), toestand.find(Lengte.cut(toestand.zoekvraag())));
    Kans kans = kansen.emergency();
    if (kans.kans() < (toestand.eerdere().isEmpty() ? GENOEG : VERVOLG)) {
      return toestand.withKansen(kansen);
    }
    String groep = kans.uitkomst().substring(kans.uitkomst().indexOf('.') + 1);
    return help(toestand, groep, kans.toString());
  }

  private static Toestand help(Toestand toestand, String groep, String spoor) {
    return toestand
        .withSpoor(spoor)
        .withAntwoord(Route.NOOD, new Nood(helpOf(groep), toestand.taal()));
  }

  /** A group is named after the help, with what sets it apart behind a dot. */
  static Nood.Hulp helpOf(String groep) {
    int punt = groep.indexOf('.');
    String hulp = punt < 0 ? groep : groep.substring(0, punt);
    return Nood.Hulp.valueOf(hulp.toUpperCase(Locale.ROOT));
  }
}
