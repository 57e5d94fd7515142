package nl.zaakwijs.portal.zaken;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a resident searches for, as words or parts of words. Capitals and accents make no
 * difference.
 */
record Zoekwoorden(List<String> woorden) {
  private static final Pattern TEKENS = Pattern.compile("\\p{M}+");
  private static final Pattern RUIMTE = Pattern.compile("[\\s,;]+");

  static Zoekwoorden of(String zoek) {
    return new Zoekwoorden(
        Arrays.stream(RUIMTE.split(fold(zoek), -1)).filter(woord -> !woord.isEmpty()).toList());
  }

  /** Whether each of them occurs in the text. */
  boolean allIn(String tekst) {
    String folded = fold(tekst);
    return woorden.stream().allMatch(folded::contains);
  }

  private static String fold(String tekst) {
    return TEKENS
        .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
