package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.vraag.Antwoord.Doorverwijzing;
import nl.zaakwijs.portal.vraag.Antwoord.Geweigerd;

/** Answers the routes that need no source: to a person, to the form for reports, or not at all. */
final class VasteAntwoorden implements Stap {
  private final Gemeente gemeente;

  VasteAntwoorden(Gemeente gemeente) {
    this.gemeente = gemeente;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    Route route = toestand.route();
    if (route == null) {
      return toestand;
    }
    return switch (route) {
      case MEDEWERKER ->
          toestand.gemaskeerd()
              ? refuse(toestand, Route.PERSOONSGEGEVENS, Geweigerd.Reden.PERSOONSGEGEVENS)
              : toestand.withAntwoord(
                  route,
                  new Doorverwijzing(route, List.of(new Vervolgstap.VraagMedewerker()), null));
      case MELDING ->
          Kennisbron.explain(
              toestand,
              (na, uitleg) -> na.withAntwoord(route, new Doorverwijzing(route, report(), uitleg)));
      case MISBRUIK -> refuse(toestand, route, Geweigerd.Reden.MISBRUIK);
      case BUITEN_DOMEIN -> refuse(toestand, route, Geweigerd.Reden.BUITEN_DOMEIN);
      case PERSOONSGEGEVENS -> refuse(toestand, route, Geweigerd.Reden.PERSOONSGEGEVENS);
      case NOOD,
          KENNIS,
          ZAAKSTATUS,
          AFSPRAAK_MAKEN,
          AFSPRAAK_WIJZIGEN,
          MIJN_GEGEVENS,
          ANDERE_ORGANISATIE,
          BESLUIT,
          SMALLTALK,
          ONDUIDELIJK ->
          toestand;
    };
  }

  private List<Vervolgstap> report() {
    List<Vervolgstap> stappen = new ArrayList<>();
    gemeente.findLink("melding").map(Vervolgstap.RegelOnline::new).ifPresent(stappen::add);
    stappen.add(new Vervolgstap.VraagMedewerker());
    return stappen;
  }

  private static Toestand refuse(Toestand toestand, Route route, Geweigerd.Reden reden) {
    return toestand.withAntwoord(route, new Geweigerd(reden));
  }
}
