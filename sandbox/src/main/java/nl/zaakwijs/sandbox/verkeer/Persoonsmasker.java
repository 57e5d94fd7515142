package nl.zaakwijs.sandbox.verkeer;

import java.util.regex.Pattern;

/**
 * Takes BSNs and e-mail addresses out of what the sandbox logs and remembers. Masks too much rather
 * than too little: any nine digits in a row.
 */
public final class Persoonsmasker {

  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
  private static final Pattern UUID =
      Pattern.compile("(?i)\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
  private static final Pattern EMAIL = Pattern.compile("[^\\s;/=?&'\"]+(@|%40)[^\\s;/?&'\"]+");

  private Persoonsmasker() {}

  public static String mask(String tekst) {
    return EMAIL
        .matcher(NEGEN_CIJFERS.matcher(tekst).replaceAll("•••••••••"))
        .replaceAll("•••@•••");
  }

  /**
   * Whether the text holds nine digits that pass the eleven-test, other than by chance in a UUID.
   */
  public static boolean containsBsn(String tekst) {
    return NEGEN_CIJFERS
        .matcher(UUID.matcher(tekst).replaceAll("uuid"))
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
