package nl.zaakwijs.portal.vraag;

import java.util.Locale;
import nl.zaakwijs.portal.vraag.Antwoord.Smalltalk;

/**
 * Decides where a question goes, by the patterns of {@code vraag/routes.txt}; what fits none of
 * them is a question for the knowledge.
 */
final class Routering implements Stap {
  private final Regels regels;

  Routering(Regels regels) {
    this.regels = regels;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    if (toestand.route() != null) {
      return toestand;
    }
    return regels
        .find(toestand.tekst())
        .map(
            treffer -> {
              Toestand na = toestand.withSpoor("regel:" + treffer.groep() + ":" + treffer.regel());
              Route route = routeOf(treffer.groep());
              return route == Route.SMALLTALK
                  ? na.withAntwoord(route, new Smalltalk(kind(treffer.groep())))
                  : na.withRoute(route);
            })
        .orElseGet(() -> toestand.withRoute(Route.KENNIS));
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
