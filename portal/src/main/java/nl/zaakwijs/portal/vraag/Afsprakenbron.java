package nl.zaakwijs.portal.vraag;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.kennis.Tekstvorm;
import nl.zaakwijs.portal.vraag.Antwoord.MijnAfspraken;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the resident's own coming appointments, to look at or to change. Of whoever can't on
 * some day it shows those of that day, when there are any.
 */
final class Afsprakenbron implements Stap {
  /** What asks only when or where it is; anything else about an appointment wants it changed. */
  private static final Pattern BEKIJKEN =
      Pattern.compile(
          "\\b(?:wanneer|hoe laat|welke dag|waar|zien|bekijken|when|what time|where)\\b");

  private static final Pattern WIJZIGEN =
      Pattern.compile(
          "\\b(?:annule\\w+|afzeggen|afbellen|verzet\\w*|wijzig\\w*|verplaats\\w*|verander\\w*"
              + "|omzetten|cancel\\w*|change|reschedule|move|niet komen)\\b");

  /**
   * A weekday that is not possible is called by its Dutch name, in whatever language it was said.
   */
  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

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
    List<Afspraak> eigen = meant(afspraken.listMijnAfspraken(aangemelde), toestand.afspraak());
    boolean wijzigen = isWijzigen(Tekstvorm.fold(toestand.zoekvraag()));
    return toestand
        .withSpoor("afspraken:" + (wijzigen ? "wijzigen" : "bekijken"))
        .withAntwoord(Route.AFSPRAAK_WIJZIGEN, new MijnAfspraken(eigen, wijzigen));
  }

  private static List<Afspraak> meant(List<Afspraak> eigen, @Nullable Afspraakvraag vraag) {
    if (vraag == null || vraag.niet().isEmpty()) {
      return eigen;
    }
    List<Afspraak> opDieDag =
        eigen.stream().filter(afspraak -> isNamed(vraag.niet(), afspraak.dag())).toList();
    return opDieDag.isEmpty() ? eigen : opDieDag;
  }

  private static boolean isNamed(List<String> dagen, LocalDate dag) {
    return dagen.contains(dag.toString())
        || dagen.contains(dag.getDayOfWeek().getDisplayName(TextStyle.FULL, NEDERLANDS));
  }

  private static boolean isWijzigen(String vraag) {
    return WIJZIGEN.matcher(vraag).find() || !BEKIJKEN.matcher(vraag).find();
  }
}
