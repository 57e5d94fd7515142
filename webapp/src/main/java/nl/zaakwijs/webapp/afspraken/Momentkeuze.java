package nl.zaakwijs.webapp.afspraken;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraakzin.Dagdeel;
import nl.zaakwijs.webapp.afspraken.AfspraakkeuzePage.Keuze;
import nl.zaakwijs.webapp.afspraken.Dagkeuze.Dag;
import nl.zaakwijs.webapp.afspraken.Dagkeuze.Weekdag;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/** Puts the days and times that can be chosen into words and addresses. */
final class Momentkeuze {
  private static final int WEEK = 7;

  private final String begin;
  private final Woorden woorden;

  /**
   * @param begin the address of the page without a day, to which more is added
   */
  Momentkeuze(String begin, Woorden woorden) {
    this.begin = begin + (begin.indexOf('?') < 0 ? "?" : "&");
    this.woorden = woorden;
  }

  /**
   * The month that is asked for, or else the first with a free day.
   *
   * @param vrij the free days, first one first; at least one
   * @param eerste the first free moment, when it is known
   * @param maand as it stands in an address; anything else than a month with a free day is ignored
   */
  Dagkeuze days(List<LocalDate> vrij, Optional<LocalDateTime> eerste, String maand) {
    List<YearMonth> maanden = vrij.stream().map(YearMonth::from).distinct().toList();
    YearMonth getoond = findMaand(maand).filter(maanden::contains).orElse(maanden.get(0));
    int plek = maanden.indexOf(getoond);
    return new Dagkeuze(
        eerste.map(this::moment).orElse(null),
        woorden.maand(getoond.atDay(1)),
        Arrays.stream(DayOfWeek.values()).map(this::weekday).toList(),
        weeks(getoond, vrij),
        plek == 0 ? null : month(maanden.get(plek - 1)),
        plek == maanden.size() - 1 ? null : month(maanden.get(plek + 1)));
  }

  /** The free times of a day, each with the part of the day that it is in. */
  List<Keuze> times(LocalDate dag, List<LocalTime> vrij) {
    return vrij.stream()
        .map(
            tijd ->
                new Keuze(
                    adres(dag.atTime(tijd)),
                    woorden.tijd(tijd),
                    woorden.text("afspraak.dagdeel." + Dagdeel.at(tijd))))
        .toList();
  }

  private List<List<Dag>> weeks(YearMonth maand, List<LocalDate> vrij) {
    LocalDate maandag = maand.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long weken = ChronoUnit.WEEKS.between(maandag, maand.atEndOfMonth()) + 1;
    return Stream.iterate(maandag, begin -> begin.plusWeeks(1))
        .limit(weken)
        .map(
            week -> week.datesUntil(week.plusDays(WEEK)).map(dag -> day(dag, maand, vrij)).toList())
        .toList();
  }

  private Dag day(LocalDate dag, YearMonth maand, List<LocalDate> vrij) {
    return YearMonth.from(dag).equals(maand)
        ? new Dag(
            Integer.toString(dag.getDayOfMonth()),
            woorden.dag(dag),
            vrij.contains(dag) ? begin + "dag=" + dag : "")
        : Dag.LEEG;
  }

  private Weekdag weekday(DayOfWeek dag) {
    return new Weekdag(woorden.weekdagKort(dag), woorden.weekdag(dag));
  }

  private Keuze month(YearMonth maand) {
    return new Keuze(begin + "maand=" + maand, woorden.maand(maand.atDay(1)), "");
  }

  private Keuze moment(LocalDateTime moment) {
    return new Keuze(adres(moment), woorden.moment(moment), "");
  }

  private String adres(LocalDateTime moment) {
    String tijd = URLEncoder.encode(moment.toLocalTime().toString(), StandardCharsets.UTF_8);
    return begin + "dag=" + moment.toLocalDate() + "&tijd=" + tijd;
  }

  private static Optional<YearMonth> findMaand(@Nullable String maand) {
    try {
      return maand == null || maand.isEmpty()
          ? Optional.empty()
          : Optional.of(YearMonth.parse(maand));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
