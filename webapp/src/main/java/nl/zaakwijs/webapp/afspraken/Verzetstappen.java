package nl.zaakwijs.webapp.afspraken;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.afspraken.Locatie;
import nl.zaakwijs.webapp.afspraken.AfspraakkeuzePage.Keuze;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;

/** The questions for another time of an appointment: which day, and then at what time. */
@Dependent
public class Verzetstappen {
  private static final int STAPPEN = 3;

  private final Afspraken afspraken;
  private final Bezoek bezoek;

  @Inject
  Verzetstappen(Afspraken afspraken, Bezoek bezoek) {
    this.afspraken = afspraken;
    this.bezoek = bezoek;
  }

  /**
   * The days with a free time.
   *
   * @param maand of which they are shown; may be empty
   */
  AfspraakkeuzePage days(Afspraak afspraak, String melding, String maand) {
    List<LocalDate> dagen = afspraken.listDagen(afspraak.doel(), afspraak.locatie());
    AfspraakkeuzePage page = page(1, "dag", summary(afspraak), List.of(), melding);
    if (dagen.isEmpty()) {
      return page;
    }
    Locatie locatie = afspraak.locatie();
    Optional<LocalDateTime> eerste =
        afspraken
            .listEerste(afspraak.doel(), List.of(locatie))
            .getOrDefault(locatie.id(), Optional.empty());
    return page.with(moments(afspraak).days(dagen, eerste, maand));
  }

  /** The free times on a day; when that has none any more, the days. */
  AfspraakkeuzePage times(Afspraak afspraak, LocalDate dag, String melding) {
    List<LocalTime> tijden = listTijden(afspraak, dag);
    if (tijden.isEmpty()) {
      return days(afspraak, "afspraak.leeg.tijd", "");
    }
    List<Samenvatting> gegeven = summary(afspraak);
    gegeven.add(new Samenvatting("afspraak.dag", woorden().dag(dag), path(afspraak)));
    return page(2, "tijd", gegeven, moments(afspraak).times(dag, tijden), melding);
  }

  private Momentkeuze moments(Afspraak afspraak) {
    return new Momentkeuze(path(afspraak), woorden());
  }

  List<LocalTime> listTijden(Afspraak afspraak, LocalDate dag) {
    return afspraken.listTijden(afspraak.doel(), afspraak.locatie(), dag);
  }

  /** Where another time for this appointment is chosen. */
  static String path(Afspraak afspraak) {
    return "/afspraken/" + afspraak.sleutel() + "/verzetten";
  }

  private static AfspraakkeuzePage page(
      int stap, String soort, List<Samenvatting> gegeven, List<Keuze> keuzes, String melding) {
    return new AfspraakkeuzePage(stap, soort, gegeven, keuzes, melding).of(STAPPEN);
  }

  /** What stays as it is, and the time that is to be left. */
  private List<Samenvatting> summary(Afspraak afspraak) {
    List<Samenvatting> gegeven = new ArrayList<>();
    gegeven.add(Samenvatting.fixed("afspraak.product", afspraak.doel().naam()));
    String personen = Afspraakregel.personen(afspraak, woorden());
    if (!personen.isEmpty()) {
      gegeven.add(Samenvatting.fixed("afspraak.personen", personen));
    }
    gegeven.add(Samenvatting.fixed("afspraak.locatie", afspraak.locatie().naam()));
    gegeven.add(
        Samenvatting.fixed(
            "afspraken.verzetten.van",
            woorden().dag(afspraak.dag()) + ", " + woorden().tijd(afspraak.tijd())));
    return gegeven;
  }

  private Woorden woorden() {
    return new Woorden(bezoek.taal());
  }
}
