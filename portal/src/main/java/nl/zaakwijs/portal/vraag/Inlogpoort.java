package nl.zaakwijs.portal.vraag;

import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.vraag.Antwoord.Geweigerd;
import nl.zaakwijs.portal.vraag.Antwoord.InloggenNodig;

/**
 * Lets nobody through to personal data who did not log in, whatever they typed about themselves.
 */
final class Inlogpoort implements Stap {

  @Override
  public Toestand apply(Toestand toestand) {
    Route route = toestand.route();
    if (route == null || !isPersoonlijk(route)) {
      return toestand;
    }
    if (toestand.bezoeker() instanceof Aangemelde) {
      return toestand;
    }
    if (toestand.gemaskeerd()) {
      return toestand.withAntwoord(
          Route.PERSOONSGEGEVENS, new Geweigerd(Geweigerd.Reden.PERSOONSGEGEVENS));
    }
    return Kennisbron.explain(
        toestand, (na, uitleg) -> na.withAntwoord(route, new InloggenNodig(route, uitleg)));
  }

  static boolean isPersoonlijk(Route route) {
    return switch (route) {
      case ZAAKSTATUS, MIJN_GEGEVENS, AFSPRAAK_WIJZIGEN -> true;
      case NOOD,
          KENNIS,
          AFSPRAAK_MAKEN,
          MEDEWERKER,
          MELDING,
          ANDERE_ORGANISATIE,
          BESLUIT,
          SMALLTALK,
          BUITEN_DOMEIN,
          MISBRUIK,
          PERSOONSGEGEVENS,
          ONDUIDELIJK ->
          false;
    };
  }
}
