package nl.zaakwijs.portal.kennis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One form for texts that are compared: lower case, no accents, single spaces. */
public final class Tekstvorm {
  private static final Pattern ACCENTEN = Pattern.compile("\\p{Mn}+");
  private static final Pattern WIT = Pattern.compile("\\s+");

  private Tekstvorm() {}

  /** Lower case, without accents, each run of white space one space. */
  public static String fold(String tekst) {
    String ontleed = Normalizer.normalize(tekst.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return WIT.matcher(ACCENTEN.matcher(ontleed).replaceAll(""))
        .replaceAll(" ")
        .replace('\u2019', '\'')
        .strip();
  }
}
