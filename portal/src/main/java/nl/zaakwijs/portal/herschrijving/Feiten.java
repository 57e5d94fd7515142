package nl.zaakwijs.portal.herschrijving;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts of a text: numbers in digits and words, amounts, percentages, dates, times,
 * lengths of time, telephone numbers, addresses of sites and mail, codes. However it is written,
 * the same fact is found as the same; no digit is passed over.
 */
final class Feiten {
  private static final String NUMBER = "\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?";
  private static final List<String> MONTHS =
      List.of(
          "januari|january|jan",
          "februari|february|feb",
          "maart|march|mrt",
          "april|apr",
          "mei|may",
          "juni|june|jun",
          "juli|july|jul",
          "augustus|august|aug",
          "september|sept|sep",
          "oktober|october|okt|oct",
          "november|nov",
          "december|dec");
  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";

  /** In the order in which they claim a part of the text. */
  private static final List<Herkenner> HERKENNERS =
      List.of(
          new Herkenner(
              "(?<![a-z0-9._%+-])[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+",
              (match, found) -> found.add(new Feit(Feit.Soort.EMAIL, match.group()))),
          new Herkenner(
              "(?:(?<![a-z])[a-z][a-z0-9+-]{1,20}:/{1,2}|www\\.|(?:mailto|tel|javascript|data):)\\S+"
                  + "|(?<![a-z0-9.-])(?:[a-z0-9-]+\\.)+(?:nl|com|org|net|eu|info|be|de|gov|nu|frl"
                  + "|amsterdam|online|app|io|ai|me|co|biz|shop|site|example)(?:/\\S*)?(?![a-z])",
              (match, found) -> found.add(new Feit(Feit.Soort.LINK, address(match.group())))),
          new Herkenner(
              "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)",
              (match, found) -> date(match.group(3), match.group(2), match.group(1), found)),
          new Herkenner(
              "(?<!\\d)(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})(?!\\d)",
              (match, found) -> date(match.group(1), match.group(2), match.group(3), found)),
          new Herkenner(
              "(?<!\\d)(\\d{1,2})(?:e|ste|de|st|nd|rd|th)? (?:of )?"
                  + MONTH
                  + "\\b(?:,? (\\d{4}))?",
              (match, found) -> date(match.group(1), month(match.group(2)), match.group(3), found)),
          new Herkenner(
              "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?!\\d)",
              (match, found) -> date(match.group(2), month(match.group(1)), match.group(3), found)),
          new Herkenner(
              "(?:\\+31|0031)[ .-]?(?:\\(0\\))?[ .-]?\\d(?:[ .-]?\\d){7,9}(?!\\d)"
                  + "|(?<!\\d)0\\d(?:[ -]{0,3}\\d){8}(?!\\d)|(?<!\\d)0[89]0\\d[ -]?\\d{4}(?!\\d)"
                  + "|(?<!\\d)14 ?0\\d{2,4}(?!\\d)",
              (match, found) ->
                  found.add(new Feit(Feit.Soort.TELEFOON, match.group().replaceAll("\\D", "")))),
          new Herkenner(
              "(?:€|\\beur(?:o)?\\b) ?(" + NUMBER + ")(?:,-)?",
              (match, found) -> found.add(new Feit(Feit.Soort.BEDRAG, number(match.group(1))))),
          new Herkenner(
              "(?<![\\d.,])(" + NUMBER + ")(?:,-| ?(?:€|eur(?:o)?(?:'?s)?\\b))",
              (match, found) -> found.add(new Feit(Feit.Soort.BEDRAG, number(match.group(1))))),
          new Herkenner(
              "(?<![\\d.,])(" + NUMBER + ") ?(?:%|procent\\b|per ?cent\\b)",
              (match, found) -> found.add(new Feit(Feit.Soort.PERCENTAGE, number(match.group(1))))),
          new Herkenner(
              "(?<![\\d.,])(\\d{1,2})[.:](\\d{2})"
                  + " ?(?:uur|u)\\b|(?<![\\d.,])(\\d{1,2}):(\\d{2})(?!\\d)",
              Feiten::time),
          new Herkenner(
              "(?<![\\d.,a-z])(" + NUMBER + ")[ -]?(" + Eenheden.WORDS + ")\\b",
              (match, found) ->
                  found.add(
                      new Feit(
                          Feit.Soort.HOEVEEL,
                          number(match.group(1)) + " " + Eenheden.nameOf(match.group(2))))),
          new Herkenner(
              "(?<![\\p{L}\\d])[\\p{L}\\d]*(?:\\p{L}[-/.]?\\d|\\d[-/.]?\\p{L})[\\p{L}\\d/-]*",
              (match, found) -> found.add(new Feit(Feit.Soort.CODE, match.group()))),
          new Herkenner(
              NUMBER,
              (match, found) -> found.add(new Feit(Feit.Soort.GETAL, number(match.group())))));

  /** "9.00 tot 16.30 uur": the unit belongs to both. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\d.,:€-])(\\d[\\d.,:]*)( ?(?:tot en met|tot|t/m|à|-|–|en|of|to|or|and|until) ?)"
              + "(\\d[\\d.,:]*)( ?(?:%|procent|euro|"
              + Eenheden.WORDS
              + ")(?!\\p{L}))");

  private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^\\s*\\d{1,2}[.)]\\s+");
  private static final Pattern LEADING_ZERO = Pattern.compile("^0+(?=\\d)");

  private Feiten() {}

  /** The facts of this text, in no order that matters. */
  static Set<Feit> of(String text) {
    String lower =
        LIST_NUMBER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    String rest = RANGE.matcher(Getalwoorden.toDigits(lower)).replaceAll("$1$4$2$3$4");
    Set<Feit> found = new LinkedHashSet<>();
    for (Herkenner herkenner : HERKENNERS) {
      if (herkenner.isPossibleIn(rest)) {
        rest = herkenner.take(rest, found);
      }
    }
    return found;
  }

  /**
   * The facts that this text stands for, with those that follow: who reads "9 uur" may say "9.00
   * uur", and who reads a date may leave out the year.
   */
  static Set<Feit> withFollowing(String text) {
    Set<Feit> all = new LinkedHashSet<>(of(text));
    for (Feit feit : List.copyOf(all)) {
      String waarde = feit.waarde();
      if (feit.soort() == Feit.Soort.DATUM && waarde.indexOf('-') != waarde.lastIndexOf('-')) {
        all.add(new Feit(Feit.Soort.DATUM, waarde.substring(0, waarde.lastIndexOf('-'))));
      } else if (feit.soort() == Feit.Soort.TIJD && waarde.endsWith(":00")) {
        all.add(new Feit(Feit.Soort.HOEVEEL, waarde.replace(":00", " uur")));
      } else if (feit.soort() == Feit.Soort.HOEVEEL && waarde.matches("\\d{1,2} uur")) {
        all.add(new Feit(Feit.Soort.TIJD, waarde.replace(" uur", ":00")));
      }
    }
    return all;
  }

  private static void date(String day, String month, @Nullable String year, Set<Feit> found) {
    String date = trim(day) + "-" + trim(month);
    found.add(new Feit(Feit.Soort.DATUM, year == null ? date : date + "-" + year));
  }

  private static String month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (List.of(MONTHS.get(i).split("\\|", -1)).contains(name)) {
        return Integer.toString(i + 1);
      }
    }
    return name;
  }

  private static void time(MatchResult match, Set<Feit> found) {
    String hour = match.group(1) == null ? match.group(3) : match.group(1);
    String minute = match.group(2) == null ? match.group(4) : match.group(2);
    found.add(new Feit(Feit.Soort.TIJD, trim(hour) + ":" + minute));
  }

  /** "83,87", "1.250" and "2.0" as 83.87, 1250 and 2. */
  private static String number(String text) {
    String digits = text.replaceAll("[.,](?=\\d{3}(?!\\d))", "").replace(',', '.');
    int last = digits.lastIndexOf('.');
    String one =
        last < 0 ? digits : digits.substring(0, last).replace(".", "") + digits.substring(last);
    return new BigDecimal(one).stripTrailingZeros().toPlainString();
  }

  private static String address(String text) {
    return text.replaceAll("^https?://", "")
        .replaceAll("^www\\.", "")
        .replaceAll("[.,;:!?)\\]\"'\u2019\u201d]+$", "")
        .replaceAll("/$", "");
  }

  private static String trim(String number) {
    return LEADING_ZERO.matcher(number).replaceAll("");
  }

  /** One kind of fact: what it looks like, and how it becomes one. */
  private static final class Herkenner {
    private final Pattern pattern;
    private final BiConsumer<MatchResult, Set<Feit>> reading;
    private final boolean digits;

    Herkenner(String regex, BiConsumer<MatchResult, Set<Feit>> reading) {
      this.pattern = Pattern.compile(regex);
      this.reading = reading;
      this.digits = regex.contains("\\d");
    }

    /** Most facts have a digit, and most sentences have none. */
    boolean isPossibleIn(String text) {
      return !digits || text.chars().anyMatch(Character::isDigit);
    }

    /** Reads all there are, and gives the text without them. */
    String take(String text, Set<Feit> found) {
      Matcher matcher = pattern.matcher(text);
      return matcher.replaceAll(
          match -> {
            reading.accept(match, found);
            return " | ";
          });
    }
  }
}
