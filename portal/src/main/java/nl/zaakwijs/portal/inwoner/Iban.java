package nl.zaakwijs.portal.inwoner;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Recognises a bank account number by its country's length and its check digits (ISO 13616). */
final class Iban {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;
  private static final Map<String, Integer> LENGTHS =
      Map.of("NL", 18, "BE", 16, "DE", 22, "FR", 27, "ES", 24, "IT", 27, "PL", 28, "GB", 22);

  private Iban() {}

  /**
   * Where the account number that starts here ends; empty when there is none.
   *
   * @param start where two letters and two digits stand
   */
  static OptionalInt findEnd(String text, int start) {
    StringBuilder compact = new StringBuilder(LONGEST);
    Integer known = LENGTHS.get(text.substring(start, start + 2).toUpperCase(Locale.ROOT));
    int at = start;
    while (at < text.length() && compact.length() < LONGEST) {
      char c = text.charAt(at);
      at++;
      if (isAlphanumeric(c)) {
        compact.append(Character.toUpperCase(c));
        boolean rightLength =
            known == null ? compact.length() >= SHORTEST : compact.length() == known;
        boolean ends = at == text.length() || !isAlphanumeric(text.charAt(at));
        if (rightLength && ends && hasValidCheck(compact)) {
          return OptionalInt.of(at);
        }
      } else if (!isSeparator(c) || isSeparator(text.charAt(at - 2))) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean hasValidCheck(CharSequence iban) {
    int remainder = 0;
    for (int i = 0; i < iban.length(); i++) {
      int value = Character.digit(iban.charAt((i + 4) % iban.length()), 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
  }

  private static boolean isAlphanumeric(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '.' || c == '-';
  }
}
