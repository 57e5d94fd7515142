package nl.zaakwijs.portal.vraag;

import java.util.Locale;
import nl.zaakwijs.portal.vraag.Antwoord.Nood;

/**
 * Sees when someone is in danger, and then gives the number to call before anything else. It would
 * rather give it once too often.
 */
final class Noodhulp implements Stap {
  private final Regels regels;

  Noodhulp(Regels regels) {
    this.regels = regels;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    return regels
        .find(toestand.tekst())
        .map(
            treffer ->
                toestand
                    .withSpoor("nood:" + treffer.groep())
                    .withAntwoord(Route.NOOD, new Nood(helpOf(treffer.groep()), toestand.taal())))
        .orElse(toestand);
  }

  /** A group is named after the help, with what sets it apart behind a dot. */
  static Nood.Hulp helpOf(String groep) {
    int punt = groep.indexOf('.');
    String hulp = punt < 0 ? groep : groep.substring(0, punt);
    return Nood.Hulp.valueOf(hulp.toUpperCase(Locale.ROOT));
  }
}
