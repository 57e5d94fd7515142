package nl.zaakwijs.portal.vraag;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time that a question names, such as "vorige maand", "van maart" or "12 mei", seen from today.
 *
 * @param van the first day
 * @param tot the last day
 * @param woorden as it stands in the question
 */
record Zaakperiode(LocalDate van, LocalDate tot, String woorden) {
  private static final List<List<String>> MAANDEN =
      List.of(
          List.of("januari", "jan", "january"),
          List.of("februari", "feb", "february"),
          List.of("maart", "mrt", "march"),
          List.of("april", "apr"),
          List.of("mei", "may"),
          List.of("juni", "june"),
          List.of("juli", "july"),
          List.of("augustus", "aug", "august"),
          List.of("september", "sept"),
          List.of("oktober", "okt", "october"),
          List.of("november", "nov"),
          List.of("december", "dec"));
  private static final Map<String, DayOfWeek> DAGEN =
      Map.ofEntries(
          Map.entry("maandag", DayOfWeek.MONDAY),
          Map.entry("dinsdag", DayOfWeek.TUESDAY),
          Map.entry("woensdag", DayOfWeek.WEDNESDAY),
          Map.entry("donderdag", DayOfWeek.THURSDAY),
          Map.entry("vrijdag", DayOfWeek.FRIDAY),
          Map.entry("zaterdag", DayOfWeek.SATURDAY),
          Map.entry("zondag", DayOfWeek.SUNDAY),
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY));
  private static final Map<String, Integer> AANTALLEN =
      Map.ofEntries(
          Map.entry("een", 1),
          Map.entry("twee", 2),
          Map.entry("drie", 3),
          Map.entry("vier", 4),
          Map.entry("vijf", 5),
          Map.entry("zes", 6),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("a", 1));
  private static final Pattern DATUM =
      Pattern.compile("\\b(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern MAAND =
      Pattern.compile(
          "\\b(?:(\\d{1,2})(?:e|ste|de)? )?(?:(?:van|uit|in|of|from|begin|eind|half|sinds|op) )?"
              + "(januari|jan|january|februari|feb|february|maart|mrt|march|april|apr|mei|juni"
              + "|june|juli|july|augustus|aug|august|september|sept|oktober|okt|october|november"
              + "|nov|december|dec)(?: (\\d{4})| (vorig jaar|last year))?\\b");
  private static final String MAANDNAAM =
      MAANDEN.stream().flatMap(List::stream).collect(Collectors.joining("|"));
  private static final Pattern TOT_EN_MET =
      Pattern.compile(
          "\\b("
              + MAANDNAAM
              + ") (?:tot en met|tot|t/m|till?|until|through|en|and) ("
              + MAANDNAAM
              + ")\\b");
  private static final Pattern DAG =
      Pattern.compile(
          "\\b(?:afgelopen |vorige |van |last )?(maandag|dinsdag|woensdag|donderdag|vrijdag"
              + "|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday)\\b");
  private static final Pattern GELEDEN =
      Pattern.compile(
          "\\b(\\d{1,2}|een|twee|drie|vier|vijf|zes|one|two|three|a) (dag|dagen|week|weken|maand"
              + "|maanden|jaar|days?|weeks?|months?|years?) (?:geleden|terug|ago)\\b");
  private static final Pattern GEWEEST =
      Pattern.compile(
          "\\b(?:vorige?|afgelopen|geleden|terug|(?:eer)?gisteren|last|ago|yesterday)\\b");
  private static final Pattern JAAR = Pattern.compile("\\b(?:uit|van|in|from|of) (20\\d{2})\\b");

  /** Whether it says itself that it is over, such as "vorige week" and "twee maanden geleden". */
  boolean isGeweest() {
    return GEWEEST.matcher(woorden).find();
  }

  /** "Sinds september" is not over with September. */
  Zaakperiode until(LocalDate vandaag, String tekst) {
    boolean sinds =
        Pattern.compile("\\b(?:sinds|vanaf|since) (?:\\S+ )?" + Pattern.quote(woorden))
                .matcher(tekst)
                .find()
            || woorden.startsWith("sinds");
    return sinds ? new Zaakperiode(van, vandaag, woorden) : this;
  }

  /** The time that this folded text names; empty when it names none. */
  static Optional<Zaakperiode> find(String tekst, LocalDate vandaag) {
    return Optional.ofNullable(literal(tekst))
        .or(() -> Optional.ofNullable(months(tekst, vandaag)))
        .or(() -> Optional.ofNullable(month(tekst, vandaag)))
        .or(() -> Optional.ofNullable(ago(tekst, vandaag)))
        .or(() -> Optional.ofNullable(spoken(tekst, vandaag)))
        .or(() -> Optional.ofNullable(weekday(tekst, vandaag)))
        .or(() -> Optional.ofNullable(year(tekst)));
  }

  boolean covers(@Nullable LocalDate dag) {
    return dag != null && !dag.isBefore(van) && !dag.isAfter(tot);
  }

  private static @Nullable Zaakperiode literal(String tekst) {
    Matcher datum = DATUM.matcher(tekst);
    Matcher iso = ISO.matcher(tekst);
    try {
      if (datum.find()) {
        return day(
            LocalDate.of(number(datum, 3), number(datum, 2), number(datum, 1)), datum.group());
      }
      return iso.find()
          ? day(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)), iso.group())
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "Juni tot en met augustus", "tussen mei en juli". */
  private static @Nullable Zaakperiode months(String tekst, LocalDate vandaag) {
    Matcher gevonden = TOT_EN_MET.matcher(tekst);
    if (!gevonden.find()) {
      return null;
    }
    Zaakperiode eerste = month(gevonden.group(1), vandaag);
    Zaakperiode laatste = month(gevonden.group(2), vandaag);
    return eerste == null || laatste == null || laatste.van().isBefore(eerste.van())
        ? null
        : new Zaakperiode(eerste.van(), laatste.tot(), gevonden.group());
  }

  private static @Nullable Zaakperiode month(String tekst, LocalDate vandaag) {
    Matcher gevonden = MAAND.matcher(tekst);
    if (!gevonden.find()) {
      return null;
    }
    String naam = gevonden.group(2);
    int maand = 1;
    while (!MAANDEN.get(maand - 1).contains(naam)) {
      maand++;
    }
    YearMonth wanneer = YearMonth.of(vandaag.getYear(), maand);
    if (gevonden.group(3) != null) {
      wanneer = wanneer.withYear(number(gevonden, 3));
    } else if (gevonden.group(4) != null || wanneer.isAfter(YearMonth.from(vandaag))) {
      wanneer = wanneer.minusYears(1);
    }
    if (gevonden.group(1) != null) {
      int dag = number(gevonden, 1);
      return wanneer.isValidDay(dag) ? day(wanneer.atDay(dag), gevonden.group()) : null;
    }
    return new Zaakperiode(wanneer.atDay(1), wanneer.atEndOfMonth(), gevonden.group());
  }

  private static @Nullable Zaakperiode ago(String tekst, LocalDate vandaag) {
    Matcher gevonden = GELEDEN.matcher(tekst);
    if (!gevonden.find()) {
      return null;
    }
    String woord = gevonden.group(1);
    int aantal =
        AANTALLEN.containsKey(woord) ? AANTALLEN.getOrDefault(woord, 1) : number(gevonden, 1);
    char eenheid = gevonden.group(2).charAt(0);
    return switch (eenheid) {
      case 'd' -> around(vandaag.minusDays(aantal), 1, gevonden.group());
      case 'w' -> around(vandaag.minusWeeks(aantal), 5, gevonden.group());
      case 'm' -> around(vandaag.minusMonths(aantal), 10, gevonden.group());
      default -> around(vandaag.minusYears(aantal), 190, gevonden.group());
    };
  }

  private static @Nullable Zaakperiode spoken(String tekst, LocalDate vandaag) {
    LocalDate maandag = vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    YearMonth maand = YearMonth.from(vandaag);
    List<Zaakperiode> alle =
        List.of(
            day(vandaag.minusDays(2), "eergisteren"),
            day(vandaag.minusDays(1), "gisteren"),
            day(vandaag.minusDays(1), "yesterday"),
            day(vandaag, "vandaag"),
            day(vandaag, "vanmorgen"),
            day(vandaag, "today"),
            new Zaakperiode(maandag.minusWeeks(1), vandaag, "vorige week"),
            new Zaakperiode(maandag.minusWeeks(1), vandaag, "afgelopen week"),
            new Zaakperiode(maandag.minusWeeks(1), vandaag, "last week"),
            new Zaakperiode(maandag, vandaag, "deze week"),
            new Zaakperiode(maandag, vandaag, "this week"),
            of(maand.minusMonths(1), "vorige maand"),
            of(maand.minusMonths(1), "afgelopen maand"),
            of(maand.minusMonths(1), "last month"),
            of(maand, "deze maand"),
            of(maand, "this month"),
            beginOfYear(vandaag.getYear(), "begin dit jaar"),
            beginOfYear(vandaag.getYear(), "begin van dit jaar"),
            beginOfYear(vandaag.getYear(), "begin van het jaar"),
            beginOfYear(vandaag.getYear() - 1, "begin vorig jaar"),
            ofYear(vandaag.getYear() - 1, "vorig jaar"),
            ofYear(vandaag.getYear() - 1, "last year"),
            ofYear(vandaag.getYear(), "dit jaar"),
            ofYear(vandaag.getYear(), "this year"),
            new Zaakperiode(season(vandaag, 6), season(vandaag, 6).plusDays(92), "zomer"),
            new Zaakperiode(season(vandaag, 6), season(vandaag, 6).plusDays(92), "summer"),
            new Zaakperiode(season(vandaag, 3), season(vandaag, 3).plusDays(92), "voorjaar"),
            new Zaakperiode(season(vandaag, 3), season(vandaag, 3).plusDays(92), "lente"),
            new Zaakperiode(season(vandaag, 3), season(vandaag, 3).plusDays(92), "spring"),
            new Zaakperiode(season(vandaag, 9), season(vandaag, 9).plusDays(92), "najaar"),
            new Zaakperiode(season(vandaag, 9), season(vandaag, 9).plusDays(92), "herfst"),
            new Zaakperiode(season(vandaag, 12), season(vandaag, 12).plusDays(92), "winter"));
    return alle.stream()
        .filter(
            periode ->
                Pattern.compile("\\b" + Pattern.quote(periode.woorden()) + "\\b")
                    .matcher(tekst)
                    .find())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Zaakperiode weekday(String tekst, LocalDate vandaag) {
    Matcher gevonden = DAG.matcher(tekst);
    DayOfWeek dag = gevonden.find() ? DAGEN.get(gevonden.group(1)) : null;
    return dag == null
        ? null
        : day(vandaag.with(TemporalAdjusters.previous(dag)), gevonden.group());
  }

  private static @Nullable Zaakperiode year(String tekst) {
    Matcher gevonden = JAAR.matcher(tekst);
    return gevonden.find() ? ofYear(number(gevonden, 1), gevonden.group()) : null;
  }

  private static LocalDate season(LocalDate vandaag, int maand) {
    LocalDate begin = LocalDate.of(vandaag.getYear(), maand, 1);
    return begin.isAfter(vandaag) ? begin.minusYears(1) : begin;
  }

  private static Zaakperiode day(LocalDate dag, String woorden) {
    return new Zaakperiode(dag, dag, woorden);
  }

  private static Zaakperiode around(LocalDate dag, int dagen, String woorden) {
    return new Zaakperiode(dag.minusDays(dagen), dag.plusDays(dagen), woorden);
  }

  private static Zaakperiode of(YearMonth maand, String woorden) {
    return new Zaakperiode(maand.atDay(1), maand.atEndOfMonth(), woorden);
  }

  /** What people call the beginning: its first four months. */
  private static Zaakperiode beginOfYear(int jaar, String woorden) {
    return new Zaakperiode(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 4, 30), woorden);
  }

  private static Zaakperiode ofYear(int jaar, String woorden) {
    return new Zaakperiode(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31), woorden);
  }

  private static int number(Matcher gevonden, int groep) {
    return Integer.parseInt(gevonden.group(groep));
  }
}
