package nl.zaakwijs.portal.afspraakzin;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.rule;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.several;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Grens;
import nl.zaakwijs.portal.afspraakzin.Begrip.Maand;

/**
 * How people name a day or a time of several days: dates, weeks, parts of a month, so much later.
 */
final class Dagregels {
  private static final int WEEK = 7;
  private static final String VAN = "van? the|de? ";
  private static final String BEGIN = "begin|early|beginning|start of? ";
  private static final String HALF = "half|medio|midden|halverwege|mid|middle of? in? ";
  private static final String EIND = "eind|einde|late|end of? ";
  private static final String KOMEND = "komende|deze|this ";
  private static final String VOLGEND = "volgende|next ";

  /** Dates with a month, and days of a month by their number alone. */
  static final List<Taalregel> DATUMS =
      List.of(
          several(
              "GETAL|RANG KOMMA GETAL|RANG of|en de? GETAL|RANG MAAND",
              v -> join(v, date(v, 0), date(v, 2))),
          several(
              "WEEKDAG GETAL|RANG of|en|tot en? met? op? WEEKDAG de? GETAL|RANG MAAND",
              v -> join(v, date(v, 0), date(v, 1))),
          several(
              "de? GETAL|RANG of|en|tot en? met? de? GETAL|RANG MAAND JAAR?",
              v -> join(v, date(v, 0), date(v, 1))),
          several("GETAL|RANG of? MAAND JAAR", v -> list(dateInYear(v, 0, 1))),
          several("GETAL|RANG of? MAAND", v -> list(date(v, 0))),
          several("MAAND the? RANG", v -> list(date(v, 0))),
          several("MAAND GETAL !uur|personen|PRODUCT", v -> list(date(v, 0))),
          several("de? RANG van de|deze maand", v -> list(v.kalender().dagVanDeMaand(v.getal(0)))),
          several(
              "RANG WEEKDAG van|in|na MAAND|de|deze|volgende|komende maand?",
              v -> nth(v, v.getal(0))),
          several("laatste|last WEEKDAG van|in MAAND|de|deze|volgende maand?", v -> nth(v, -1)),
          rule("eerste helft van|of de? MAAND", v -> half(v, 1, 15)),
          rule("tweede helft van|of de? MAAND", v -> half(v, 16, monthOf(v).lengthOfMonth())),
          several("RANG week van|in MAAND", v -> weekInMonth(v)),
          several("laatste week van|in MAAND", v -> lastWeek(v)),
          several("RANGCIJFER of|en de? RANGCIJFER", v -> join(v, day(v, 0), day(v, 1))),
          several("de? RANGCIJFER !keer|kind|persoon|PRODUCT|week", v -> list(day(v, 0))),
          several(
              "de|the RANG =$|of|en|om|in|rond|KLOK|DEEL|'s|kan|zou|lukt|langskomen|langs|komen|terecht|niet|wel|naar|voor|past|is|bij|op|nog",
              v -> list(day(v, 0))));

  /** Weeks by their number, before that number can count people. */
  static final List<Taalregel> WEEKNUMMERS =
      List.of(
          rule("week GETAL van? JAAR?", Dagregels::weekNumber),
          rule("weeknummer GETAL", Dagregels::weekNumber));

  /** Months, weeks, weekends and years, and parts of them. */
  static final List<Taalregel> TIJDEN =
      List.of(
          rule(BEGIN + VAN + "MAAND", v -> third(v, 0)),
          rule(HALF + VAN + "MAAND", v -> third(v, 1)),
          rule(EIND + VAN + "MAAND", v -> third(v, 2)),
          rule(
              BEGIN + VAN + VOLGEND + "maand|month",
              v -> v.kalender().derde(v.kalender().dezeMaand().plusMonths(1), 0)),
          rule(
              HALF + VAN + VOLGEND + "maand|month",
              v -> v.kalender().derde(v.kalender().dezeMaand().plusMonths(1), 1)),
          rule(
              EIND + VAN + VOLGEND + "maand|month",
              v -> v.kalender().derde(v.kalender().dezeMaand().plusMonths(1), 2)),
          rule("begin van? de maand", v -> thirdToCome(v, 0)),
          rule("half|midden|halverwege van? de|deze maand", v -> thirdToCome(v, 1)),
          rule(EIND + "van? de|deze|the|this maand|month", v -> thirdToCome(v, 2)),
          rule(
              EIND + "van? het|dit|the|this? jaar|year",
              v -> third(v.kalender().maand(java.time.Month.DECEMBER), v, 2)),
          rule(
              BEGIN + "van? volgende|komende|nieuwe|het? nieuwe? jaar",
              v -> third(v.kalender().maand(java.time.Month.JANUARY), v, 0)),
          rule("dit|this jaar|year", v -> restOfYear(v)),
          several("MAANDNAAM JAAR", v -> List.of(month(monthOf(v).withYear(v.getal(0))))),
          several("in|voor|after|of MAAND", v -> inMonth(v)),
          rule("MAANDNAAM", v -> v.kalender().rest(monthOf(v))),
          rule(
              VOLGEND + "maand|month",
              v -> v.kalender().rest(v.kalender().dezeMaand().plusMonths(1))),
          rule("komende maand", v -> v.kalender().rest(v.kalender().dezeMaand().plusMonths(1))),
          rule("deze|this maand|month", v -> v.kalender().rest(v.kalender().dezeMaand())),
          rule("de|the week van|of DAGEN", v -> Kalender.weekOf(v.dagen(0).van())),
          rule("de|the week na|after de? DAGEN", v -> weekAfter(v.dagen(0), 1)),
          rule("de|the week voor|before de? DAGEN", v -> weekAfter(v.dagen(0), -1)),
          rule(BEGIN + VAN + "volgende|next|komende week", v -> weekPart(v, 1, MONDAY, TUESDAY)),
          rule(
              HALF + VAN + "volgende|next|komende week", v -> weekPart(v, 1, WEDNESDAY, WEDNESDAY)),
          rule(EIND + VAN + "volgende|next|komende week", v -> weekPart(v, 1, THURSDAY, FRIDAY)),
          rule("begin van? de|deze|the|this week", v -> weekPartToCome(v, MONDAY, TUESDAY)),
          rule(
              "half|midden|halverwege van? de|deze|the|this week",
              v -> weekPartToCome(v, WEDNESDAY, WEDNESDAY)),
          rule(EIND + "van? de|deze|the|this week", v -> weekPartToCome(v, THURSDAY, FRIDAY)),
          rule("volgende|next|komende week", v -> v.kalender().week(1)),
          rule("deze|this week", v -> v.kalender().week(0)),
          rule("van de week", v -> v.kalender().week(0)),
          rule("de? week erna|daarna|erop|daarop|after", v -> v.kalender().week(2)),
          rule("week na|after volgende|next week?", v -> v.kalender().week(2)),
          rule("volgende|next weekend", v -> v.kalender().weekend(1)),
          rule("het|the? weekend van|of DAGEN", v -> Kalender.weekendOf(v.dagen(0).van())),
          rule("het|dit|komende|this|the? weekend", v -> v.kalender().weekend(0)),
          rule("dag|day na|after DAGEN", v -> Dagen.of(v.dagen(0).tot().plusDays(1))),
          rule("dag|day voor|before DAGEN", v -> Dagen.of(v.dagen(0).van().minusDays(1))));

  /** So many days, weeks or months from now, or from a day. */
  static final List<Taalregel> VERDER =
      List.of(
          rule("WEEKDAG over AANTAL week|weken", v -> later(v.dagen(0), v.getal(0) * WEEK)),
          rule("DATUM over AANTAL week|weken", v -> later(v.dagen(0), v.getal(0) * WEEK)),
          rule(
              "AANTAL week|weken|weeks from WEEKDAG|DATUM",
              v -> later(v.dagen(0), v.getal(0) * WEEK)),
          rule(
              "over|in AANTAL week|weken|weeks op? een? WEEKDAG",
              v -> v.dagen(0).within(Kalender.weekOf(ahead(v, WEEK)))),
          rule("over|in AANTAL dag|dagen", v -> Dagen.of(ahead(v, 1))),
          rule("over|in AANTAL week|weken|weeks tijd?", v -> Dagen.of(ahead(v, WEEK))),
          rule(
              "over|in AANTAL maand|maanden|month",
              v -> Dagen.of(v.kalender().vandaag().plusMonths(v.getal(0)))),
          rule("binnen|within AANTAL dag|dagen", v -> new Grens(null, ahead(v, 1))),
          rule("binnen|within AANTAL week|weken|weeks", v -> new Grens(null, ahead(v, WEEK))),
          rule(
              "binnen|within AANTAL maand|maanden|month",
              v -> new Grens(null, v.kalender().vandaag().plusMonths(v.getal(0)))),
          rule(
              "komende|eerste|next GETAL dagen",
              v -> Dagen.of(v.kalender().vandaag(), ahead(v, 1))),
          rule(
              "komende|eerste|next GETAL weken|weeks",
              v -> Dagen.of(v.kalender().vandaag(), ahead(v, WEEK))),
          rule(VOLGEND + "WEEKDAG", v -> v.dagen(0).within(v.kalender().week(1))),
          rule(KOMEND + "WEEKDAG", v -> v.dagen(0)),
          rule("eerste WEEKDAG na|after de? DAGEN", v -> firstAfter(v.dagen(0), v.dagen(1))),
          rule("de|the WEEKDAG na|after de? DAGEN", v -> firstAfter(v.dagen(0), v.dagen(1))),
          rule("de|the WEEKDAG voor|before de? DAGEN", v -> lastBefore(v.dagen(0), v.dagen(1))));

  private Dagregels() {}

  private static Optional<Dagen> day(Vangst vangst, int nummer) {
    return vangst.kalender().dagVanDeMaand(vangst.getal(nummer));
  }

  private static Optional<Dagen> date(Vangst vangst, int nummer) {
    return vangst.kalender().datum(vangst.getal(nummer), vangst.maand().maand().getValue());
  }

  private static Optional<Dagen> dateInYear(Vangst vangst, int nummer, int jaar) {
    return vangst
        .kalender()
        .datum(vangst.getal(nummer), vangst.maand().maand().getValue(), vangst.getal(jaar));
  }

  private static List<Dagen> list(Optional<Dagen> dagen) {
    return dagen.stream().toList();
  }

  private static List<Dagen> join(Vangst vangst, Optional<Dagen> een, Optional<Dagen> ander) {
    return list(
        een.flatMap(eerste -> ander.map(tweede -> upTo(eerste, tweede, vangst.says("tot")))));
  }

  /** Two days that are named are two days when neither is possible, and one range when wanted. */
  private static Dagen upTo(Dagen eerste, Dagen tweede, boolean allesErtussen) {
    Dagen samen = eerste.join(tweede);
    return allesErtussen ? Dagen.of(samen.van(), samen.tot()) : samen;
  }

  private static YearMonth monthOf(Vangst vangst) {
    return vangst.kalender().maand(vangst.maand().maand());
  }

  private static Dagen month(YearMonth maand) {
    return Dagen.of(maand.atDay(1), maand.atEndOfMonth());
  }

  private static List<Begrip> inMonth(Vangst vangst) {
    return List.of(vangst.stukken().get(0), vangst.kalender().rest(monthOf(vangst)));
  }

  private static Dagen restOfYear(Vangst vangst) {
    LocalDate vandaag = vangst.kalender().vandaag();
    return Dagen.of(vandaag, vandaag.with(TemporalAdjusters.lastDayOfYear()));
  }

  private static Dagen half(Vangst vangst, int van, int tot) {
    return Dagen.of(monthOf(vangst).atDay(van), monthOf(vangst).atDay(tot));
  }

  private static Dagen third(Vangst vangst, int welk) {
    return third(monthOf(vangst), vangst, welk);
  }

  private static Dagen third(YearMonth maand, Vangst vangst, int welk) {
    Dagen dit = vangst.kalender().derde(maand, welk);
    boolean voorbij = dit.tot().isBefore(vangst.kalender().vandaag());
    return voorbij ? vangst.kalender().derde(maand.plusYears(1), welk) : dit;
  }

  /** Of this month, or of the next one when it is over. */
  private static Dagen thirdToCome(Vangst vangst, int welk) {
    YearMonth maand = vangst.kalender().dezeMaand();
    Dagen dit = vangst.kalender().derde(maand, welk);
    boolean voorbij = dit.tot().isBefore(vangst.kalender().vandaag());
    return voorbij ? vangst.kalender().derde(maand.plusMonths(1), welk) : dit;
  }

  private static Dagen weekPart(Vangst vangst, int verder, DayOfWeek van, DayOfWeek tot) {
    return vangst.kalender().weekdeel(verder, van, tot);
  }

  private static Dagen weekPartToCome(Vangst vangst, DayOfWeek van, DayOfWeek tot) {
    Dagen dit = weekPart(vangst, 0, van, tot);
    boolean voorbij = dit.tot().isBefore(vangst.kalender().vandaag());
    return voorbij ? weekPart(vangst, 1, van, tot) : dit;
  }

  private static Begrip weekNumber(Vangst vangst) {
    return vangst
        .kalender()
        .weeknummer(vangst.getal(0))
        .<Begrip>map(week -> week)
        .orElse(Begrip.STIL);
  }

  private static Dagen weekAfter(Dagen dagen, int weken) {
    return Kalender.weekOf((weken > 0 ? dagen.tot() : dagen.van()).plusWeeks(weken));
  }

  /** The first to last day of a week, counted from the first of the month. */
  private static List<Dagen> weekInMonth(Vangst vangst) {
    LocalDate begin = monthOf(vangst).atDay(1).plusWeeks(vangst.getal(0) - 1L);
    return List.of(Dagen.of(begin, begin.plusDays(WEEK - 1L)));
  }

  private static List<Dagen> lastWeek(Vangst vangst) {
    LocalDate einde = monthOf(vangst).atEndOfMonth();
    return List.of(Dagen.of(einde.minusDays(WEEK - 1L), einde));
  }

  /** The weekday with this number in a month; -1 is the last. */
  private static List<Dagen> nth(Vangst vangst, int nummer) {
    Kalender kalender = vangst.kalender();
    YearMonth maand =
        vangst.find(Maand.class, 0).map(naam -> kalender.maand(naam.maand())).orElse(null);
    boolean volgende = vangst.says("volgende", "komende");
    if (maand == null) {
      maand = kalender.dezeMaand().plusMonths(volgende ? 1 : 0);
    }
    DayOfWeek dag = vangst.dagen(0).weekdagen().get(0);
    LocalDate gevonden = maand.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nummer, dag));
    boolean voorbij = !gevonden.isAfter(kalender.vandaag());
    return List.of(
        Dagen.of(
            voorbij
                ? maand.plusMonths(1).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nummer, dag))
                : gevonden));
  }

  private static Dagen later(Dagen dagen, int verder) {
    return Dagen.of(dagen.van().plusDays(verder));
  }

  private static LocalDate ahead(Vangst vangst, int dagen) {
    return vangst.kalender().vandaag().plusDays((long) vangst.getal(0) * dagen);
  }

  private static Dagen firstAfter(Dagen weekdag, Dagen dagen) {
    LocalDate na = dagen.tot();
    return weekdag.within(Dagen.of(na.plusDays(1), na.plusDays(WEEK)));
  }

  private static Dagen lastBefore(Dagen weekdag, Dagen dagen) {
    LocalDate voor = dagen.van();
    return weekdag.within(Dagen.of(voor.minusDays(WEEK), voor.minusDays(1)));
  }
}
