package nl.zaakwijs.portal.afspraakzin;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;

/** The days as people name them, seen from today; every day that it finds is still to come. */
record Kalender(LocalDate vandaag) {
  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
  private static final int TIEN = 10;
  private static final int MEESTE_WEKEN = 53;

  static Kalender at(LocalDateTime nu) {
    return new Kalender(nu.toLocalDate());
  }

  Dagen today() {
    return Dagen.of(vandaag);
  }

  Dagen inDays(int dagen) {
    return Dagen.of(vandaag.plusDays(dagen));
  }

  /** The coming day with this name; today's own name is next week's. */
  Dagen weekdag(DayOfWeek dag) {
    LocalDate komend = vandaag.with(TemporalAdjusters.next(dag));
    return new Dagen(komend, komend, List.of(dag), List.of(name(dag)), false);
  }

  static String name(DayOfWeek dag) {
    return dag.getDisplayName(TextStyle.FULL, NEDERLANDS);
  }

  /** The next day of a month with this number. */
  Optional<Dagen> dagVanDeMaand(int nummer) {
    if (nummer < 1 || nummer > 31) {
      return Optional.empty();
    }
    YearMonth maand = YearMonth.from(vandaag);
    while (!maand.isValidDay(nummer) || !maand.atDay(nummer).isAfter(vandaag)) {
      maand = maand.plusMonths(1);
    }
    return Optional.of(Dagen.of(maand.atDay(nummer)));
  }

  /** This date, the next time that it comes; empty when there is no such date. */
  Optional<Dagen> datum(int dag, int maand) {
    try {
      LocalDate dit = LocalDate.of(vandaag.getYear(), maand, dag);
      return Optional.of(Dagen.of(dit.isBefore(vandaag) ? dit.plusYears(1) : dit));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** This date; empty when there is no such date. */
  Optional<Dagen> datum(int dag, int maand, int jaar) {
    try {
      return Optional.of(Dagen.of(LocalDate.of(jaar, maand, dag)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  YearMonth maand(Month maand) {
    YearMonth dit = YearMonth.of(vandaag.getYear(), maand);
    return dit.isBefore(YearMonth.from(vandaag)) ? dit.plusYears(1) : dit;
  }

  YearMonth dezeMaand() {
    return YearMonth.from(vandaag);
  }

  /** What is left of this month. */
  Dagen rest(YearMonth maand) {
    return fromToday(Dagen.of(maand.atDay(1), maand.atEndOfMonth()));
  }

  /** Days 1 to 10 of a month, 11 to 20, or the days after that. */
  Dagen derde(YearMonth maand, int welk) {
    LocalDate begin = maand.atDay(welk * TIEN + 1);
    LocalDate einde = welk == 2 ? maand.atEndOfMonth() : maand.atDay((welk + 1) * TIEN);
    return fromToday(Dagen.of(begin, einde));
  }

  /** What is left of this week, or a later one, Monday to Sunday. */
  Dagen week(int verder) {
    LocalDate maandag = maandag(vandaag).plusWeeks(verder);
    return fromToday(Dagen.of(maandag, maandag.plusDays(6)));
  }

  static Dagen weekOf(LocalDate dag) {
    return Dagen.of(maandag(dag), maandag(dag).plusDays(6));
  }

  /** The ISO week with this number; of next year when it is over. */
  Optional<Dagen> weeknummer(int nummer) {
    if (nummer < 1 || nummer > MEESTE_WEKEN) {
      return Optional.empty();
    }
    int jaar = vandaag.get(IsoFields.WEEK_BASED_YEAR);
    boolean voorbij = nummer < vandaag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    LocalDate begin = LocalDate.of(voorbij ? jaar + 1 : jaar, 1, 4);
    return Optional.of(weekOf(begin.plusWeeks(nummer - 1L)));
  }

  /** Days of the week with these numbers (1 is Monday), so many weeks from this one. */
  Dagen weekdeel(int verder, DayOfWeek van, DayOfWeek tot) {
    LocalDate maandag = maandag(vandaag).plusWeeks(verder);
    return fromToday(
        Dagen.of(maandag.plusDays(van.getValue() - 1L), maandag.plusDays(tot.getValue() - 1L)));
  }

  /** The coming weekend, or a later one. */
  Dagen weekend(int verder) {
    LocalDate zondag = vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return weekendOf(zondag.plusWeeks(verder));
  }

  static Dagen weekendOf(LocalDate dag) {
    LocalDate zaterdag = maandag(dag).plusDays(5);
    return new Dagen(
        zaterdag,
        zaterdag.plusDays(1),
        List.of(),
        List.of(name(DayOfWeek.SATURDAY), name(DayOfWeek.SUNDAY)),
        true);
  }

  private Dagen fromToday(Dagen dagen) {
    boolean begonnen = dagen.van().isBefore(vandaag) && !dagen.tot().isBefore(vandaag);
    return begonnen ? Dagen.of(vandaag, dagen.tot()) : dagen;
  }

  private static LocalDate maandag(LocalDate dag) {
    return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
