package nl.zaakwijs.portal.kennis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Brings Dutch plurals and verbs to one form: vergunningen → vergunning, bewijzen → bewijs, kaarten
 * → kaart. It leaves participles and the ending -t alone, because there every rule does more harm
 * than good; those that matter stand in {@code woordvormen.txt}.
 */
final class StamFilter extends TokenFilter {
  private static final int KORTST = 5;
  private static final String KLINKERS = "aeiouy";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute vast = addAttribute(KeywordAttribute.class);

  StamFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!vast.isKeyword()) {
      String stam = stem(term.toString());
      term.setEmpty().append(stam);
    }
    return true;
  }

  static String stem(String woord) {
    if (woord.length() < KORTST) {
      return woord;
    }
    if (woord.endsWith("'s")) {
      return woord.substring(0, woord.length() - 2);
    }
    if (woord.endsWith("heden")) {
      return woord.substring(0, woord.length() - 4) + "id";
    }
    if (woord.endsWith("en") && isMedeklinker(woord.charAt(woord.length() - 3))) {
      return close(woord.substring(0, woord.length() - 2));
    }
    if (woord.length() > 6 && (woord.endsWith("ers") || woord.endsWith("els"))) {
      return woord.substring(0, woord.length() - 1);
    }
    return woord;
  }

  /** What remains of "…en": doubles go, a long vowel is written double again, z and v harden. */
  private static String close(String rest) {
    int n = rest.length();
    char laatste = rest.charAt(n - 1);
    char vorige = rest.charAt(n - 2);
    if (laatste == vorige) {
      return rest.substring(0, n - 1);
    }
    String hard =
        switch (laatste) {
          case 'z' -> rest.substring(0, n - 1) + "s";
          case 'v' -> rest.substring(0, n - 1) + "f";
          default -> rest;
        };
    boolean langeKlinker =
        n >= 3 && "aeou".indexOf(vorige) >= 0 && isMedeklinker(rest.charAt(n - 3));
    boolean toonloos = vorige == 'e' && n > 4;
    return langeKlinker && !toonloos
        ? hard.substring(0, n - 1) + vorige + hard.substring(n - 1)
        : hard;
  }

  private static boolean isMedeklinker(char c) {
    return KLINKERS.indexOf(c) < 0;
  }
}
