package nl.zaakwijs.portal.vraag;

import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.vraag.Antwoord.GeenAntwoord;
import nl.zaakwijs.portal.vraag.Antwoord.Gegevens;

/** Answers from the resident's own personal record. */
final class Gegevensbron implements Stap {
  private final Personen personen;

  Gegevensbron(Personen personen) {
    this.personen = personen;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    boolean hier = toestand.isRoute(Route.MIJN_GEGEVENS);
    if (!hier || !(toestand.bezoeker() instanceof Inwoner inwoner)) {
      return toestand;
    }
    Antwoord antwoord =
        personen
            .findPersoonsgegevens(inwoner)
            .<Antwoord>map(Gegevens::new)
            .orElseGet(GeenAntwoord::new);
    return toestand.withSpoor("gegevens").withAntwoord(Route.MIJN_GEGEVENS, antwoord);
  }
}
