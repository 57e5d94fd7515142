package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.kennis.Tekstvorm;
import nl.zaakwijs.portal.vraag.Antwoord.MijnAfspraken;

/** Answers from the resident's own coming appointments, to look at or to change. */
final class Afsprakenbron implements Stap {
  /** What asks only when or where it is; anything else about an appointment wants it changed. */
  private static final Pattern BEKIJKEN =
      Pattern.compile(
          "\\b(?:wanneer|hoe laat|welke dag|waar|zien|bekijken|when|what time|where)\\b");

  private static final Pattern WIJZIGEN =
      Pattern.compile(
          "\\b(?:annule\\w+|afzeggen|afbellen|verzet\\w*|wijzig\\w*|verplaats\\w*|verander\\w*"
              + "|omzetten|cancel\\w*|change|reschedule|move|niet komen)\\b");

  private final Afspraken afspraken;

  Afsprakenbron(Afspraken afspraken) {
    this.afspraken = afspraken;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    boolean hier = toestand.isRoute(Route.AFSPRAAK_WIJZIGEN);
    if (!hier || !(toestand.bezoeker() instanceof Aangemelde aangemelde)) {
      return toestand;
    }
    List<Afspraak> eigen = afspraken.listMijnAfspraken(aangemelde);
    boolean wijzigen = isWijzigen(Tekstvorm.fold(toestand.zoekvraag()));
    return toestand
        .withSpoor("afspraken:" + (wijzigen ? "wijzigen" : "bekijken"))
        .withAntwoord(Route.AFSPRAAK_WIJZIGEN, new MijnAfspraken(eigen, wijzigen));
  }

  private static boolean isWijzigen(String vraag) {
    return WIJZIGEN.matcher(vraag).find() || !BEKIJKEN.matcher(vraag).find();
  }
}
