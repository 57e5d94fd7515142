package nl.zaakwijs.portal.vraag;

import java.util.Locale;
import nl.zaakwijs.portal.vraag.Antwoord.Smalltalk;
import nl.zaakwijs.portal.vraag.Routebegrip.Kans;
import nl.zaakwijs.portal.vraag.Routebegrip.Kansen;

/**
 * Decides where a question goes: by the patterns of {@code vraag/routes.txt}, else by what is
 * likeliest; what is likely nothing else is a question for the knowledge.
 */
final class Routering implements Stap {
  /** So likely something else that the knowledge is not asked. */
  private static final double GENOEG = 0.45;

  /** So unlikely all the same that a rule must have been written for another question. */
  static final double ONWAARSCHIJNLIJK = 0.03;

  private final Regels regels;
  private final Routebegrip begrip;

  Routering(Regels regels, Routebegrip begrip) {
    this.regels = regels;
    this.begrip = begrip;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    if (toestand.route() != null) {
      return toestand;
    }
    Kansen kansen = judge(toestand);
    Toestand beoordeeld = toestand.withKansen(kansen);
    return regels
        .find(toestand.tekst())
        .filter(treffer -> kansen.of(routeOf(treffer.groep())) >= ONWAARSCHIJNLIJK)
        .map(
            treffer ->
                send(
                    beoordeeld.withSpoor("regel:" + treffer.groep() + ":" + treffer.regel()),
                    treffer.groep()))
        .orElseGet(() -> sendLikeliest(beoordeeld, kansen.best()));
  }

  /** A follow-up says where it goes only together with what it follows. */
  private Kansen judge(Toestand toestand) {
    boolean vervolg = toestand.spoor().stream().anyMatch(een -> een.startsWith(Context.SPOOR));
    return vervolg || toestand.kansen() == null
        ? begrip.judge(
            vervolg ? toestand.zoekvraag() : toestand.tekst(), toestand.find(toestand.zoekvraag()))
        : toestand.kansen();
  }

  private Toestand sendLikeliest(Toestand toestand, Kans kans) {
    Toestand na = toestand.withSpoor(kans.toString());
    return kans.kans() >= GENOEG && kans.route() != Route.NOOD
        ? send(na, kans.uitkomst())
        : na.withRoute(Route.KENNIS);
  }

  private static Toestand send(Toestand toestand, String groep) {
    Route route = routeOf(groep);
    return route == Route.SMALLTALK
        ? toestand.withAntwoord(route, new Smalltalk(kind(groep)))
        : toestand.withRoute(route);
  }

  /** A group is named after its route, with a kind behind a dot where there are several. */
  static Route routeOf(String groep) {
    int punt = groep.indexOf('.');
    String route = punt < 0 ? groep : groep.substring(0, punt);
    return Route.valueOf(route.toUpperCase(Locale.ROOT));
  }

  private static Smalltalk.Soort kind(String groep) {
    String soort = groep.substring(groep.indexOf('.') + 1);
    return Smalltalk.Soort.valueOf(soort.toUpperCase(Locale.ROOT));
  }
}
