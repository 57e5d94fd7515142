package nl.zaakwijs.portal.herschrijving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers in words as digits, in Dutch and in English, so that "twee weken" and "2 weken"
 * are the same. The article "een" is a number only before a unit, as in "een week".
 */
final class Getalwoorden {
  private static final List<String> DUTCH =
      List.of(
          "nul",
          "één",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien");
  private static final List<String> DUTCH_TENS =
      List.of(
          "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
  private static final List<String> ENGLISH =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> ENGLISH_TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, String> OTHER =
      Map.ofEntries(
          Map.entry("anderhalf", "1,5"),
          Map.entry("anderhalve", "1,5"),
          Map.entry("half", "0,5"),
          Map.entry("halve", "0,5"),
          Map.entry("dozijn", "12"),
          Map.entry("dozen", "12"),
          Map.entry("twice", "2"),
          Map.entry("eerste", "1"),
          Map.entry("tweede", "2"),
          Map.entry("derde", "3"),
          Map.entry("vierde", "4"),
          Map.entry("vijfde", "5"),
          Map.entry("first", "1"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("enkele", "paar"),
          Map.entry("honderden", "100"),
          Map.entry("duizenden", "1000"));

  private static final Map<String, Integer> SMALL = small();
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern ARTICLE =
      Pattern.compile("\\b(?:een|a|an)(?= (?:" + Eenheden.WORDS + ")\\b)");

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int LONGEST = 60;

  private Getalwoorden() {}

  /**
   * The same text with digits.
   *
   * @param text in lower case
   */
  static String toDigits(String text) {
    String result =
        WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(digits(match.group())));
    return ARTICLE.matcher(result).replaceAll("1");
  }

  private static String digits(String word) {
    String other = OTHER.get(word);
    if (other != null) {
      return other;
    }
    OptionalInt number = word.length() > LONGEST ? OptionalInt.empty() : parse(word);
    return number.isPresent() ? Integer.toString(number.getAsInt()) : word;
  }

  private static OptionalInt parse(String word) {
    Integer small = SMALL.get(word);
    if (small != null) {
      return OptionalInt.of(small);
    }
    @Nullable OptionalInt thousands = split(word, "duizend", THOUSAND);
    if (thousands != null) {
      return thousands;
    }
    @Nullable OptionalInt hundreds = split(word, "honderd", HUNDRED);
    return hundreds == null ? OptionalInt.empty() : hundreds;
  }

  /** What stands before and after this word, together; null when the word is not there. */
  private static @Nullable OptionalInt split(String word, String middle, int worth) {
    int at = word.indexOf(middle);
    if (at < 0) {
      return null;
    }
    String after = word.substring(at + middle.length());
    OptionalInt many = at == 0 ? OptionalInt.of(1) : parse(word.substring(0, at));
    OptionalInt rest =
        after.isEmpty()
            ? OptionalInt.of(0)
            : parse(after.startsWith("en") && after.length() > 2 ? after.substring(2) : after);
    return many.isPresent() && rest.isPresent()
        ? OptionalInt.of(many.getAsInt() * worth + rest.getAsInt())
        : OptionalInt.empty();
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> all = new HashMap<>();
    for (int i = 0; i < DUTCH.size(); i++) {
      all.put(DUTCH.get(i), i);
      all.put(ENGLISH.get(i), i);
    }
    for (int i = 0; i < DUTCH_TENS.size(); i++) {
      int ten = (i + 2) * 10;
      all.put(DUTCH_TENS.get(i), ten);
      all.put(ENGLISH_TENS.get(i), ten);
      for (int unit = 1; unit < 10; unit++) {
        String dutch = unit == 1 ? "een" : DUTCH.get(unit);
        all.put(dutch + (dutch.endsWith("e") ? "ën" : "en") + DUTCH_TENS.get(i), ten + unit);
        all.put(dutch + "en" + DUTCH_TENS.get(i), ten + unit);
        all.put(ENGLISH_TENS.get(i) + "-" + ENGLISH.get(unit), ten + unit);
      }
    }
    all.put("hundred", HUNDRED);
    all.put("thousand", THOUSAND);
    return Map.copyOf(all);
  }
}
