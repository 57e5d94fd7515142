package nl.zaakwijs.sandbox.verkeer;

import java.util.regex.Pattern;

/**
 * Recognises what may be a BSN in text of the sandbox. Masks too much rather than too little: any
 * nine digits in a row.
 */
public final class Bsnmasker {

  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

  private Bsnmasker() {}

  public static String mask(String tekst) {
    return NEGEN_CIJFERS.matcher(tekst).replaceAll("•••••••••");
  }

  /** Whether the text holds nine digits that pass the eleven-test. */
  public static boolean containsBsn(String tekst) {
    return NEGEN_CIJFERS
        .matcher(tekst)
        .results()
        .anyMatch(match -> passesElevenTest(match.group()));
  }

  /** The eleven-test of the BSN: weights 9 to 2, and −1 for the last digit. */
  public static boolean passesElevenTest(String cijfers) {
    if (!cijfers.matches("\\d{9}")) {
      return false;
    }
    int som = -Character.digit(cijfers.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
    }
    return som % 11 == 0;
  }
}
