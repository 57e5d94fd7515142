package nl.zaakwijs.portal.vraag;

import java.util.List;

/**
 * Sees that a short question goes on about the own personal record: "wanneer verloopt mijn
 * paspoort", "en mijn id-kaart?". A question that has a place of its own is left to it.
 */
final class Gegevensherkenning implements Stap {
  private final Gegevensbegrip begrip;
  private final Regels routes;

  Gegevensherkenning(Gegevensbegrip begrip, Regels routes) {
    this.begrip = begrip;
    this.routes = routes;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    boolean vervolg =
        begrip.isVervolg(toestand.tekst())
            && routes.find(toestand.tekst()).isEmpty()
            && wasAboutTheRecord(toestand.eerdere());
    return vervolg
        ? toestand.withSpoor("gegevens:vervolg").withRoute(Route.MIJN_GEGEVENS)
        : toestand;
  }

  private boolean wasAboutTheRecord(List<String> eerdere) {
    for (int i = eerdere.size() - 1; i >= 0; i--) {
      boolean route =
          routes
              .find(eerdere.get(i))
              .map(treffer -> Routering.routeOf(treffer.groep()))
              .filter(Route.MIJN_GEGEVENS::equals)
              .isPresent();
      if (route) {
        return true;
      }
      if (!begrip.isVervolg(eerdere.get(i))) {
        return false;
      }
    }
    return false;
  }
}
