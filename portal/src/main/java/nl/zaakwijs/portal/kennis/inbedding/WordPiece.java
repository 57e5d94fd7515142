package nl.zaakwijs.portal.kennis.inbedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The pieces of BERT and its kin: the longest known beginning of a word, and so on. */
final class WordPiece implements Tokenizer {
  private static final String VERDER = "##";
  private static final String BEGIN = "[CLS]";
  private static final String EINDE = "[SEP]";
  private static final String ONBEKEND = "[UNK]";
  private static final int LANGSTE_WOORD = 100;

  private static final Pattern STUUR = Pattern.compile("[\\p{Cc}\\p{Cf}\uFFFD&&[^\\s]]");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");

  /** A sign by itself, or what stands between signs and white space. */
  private static final Pattern WOORD =
      Pattern.compile(
          "[\\p{Punct}\\p{P}\\p{IsHan}]|[^\\s\\p{Z}\\p{Punct}\\p{P}\\p{IsHan}]+",
          Pattern.UNICODE_CASE);

  private final Map<String, Integer> woordenboek;
  private final boolean kleineLetters;
  private final boolean zonderAccenten;
  private final int hoogste;

  /**
   * @param woordenboek the number of each piece
   * @throws IllegalArgumentException when a piece is missing that every text needs
   */
  WordPiece(Map<String, Integer> woordenboek, boolean kleineLetters, boolean zonderAccenten) {
    for (String nodig : List.of(BEGIN, EINDE, ONBEKEND)) {
      if (!woordenboek.containsKey(nodig)) {
        throw new IllegalArgumentException("there is no " + nodig);
      }
    }
    this.woordenboek = Map.copyOf(woordenboek);
    this.kleineLetters = kleineLetters;
    this.zonderAccenten = zonderAccenten;
    this.hoogste = woordenboek.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  @Override
  public List<Integer> pieces(String tekst) {
    List<Integer> stukken = new ArrayList<>();
    WOORD.matcher(normalize(tekst)).results().forEach(woord -> take(woord.group(), stukken));
    return stukken;
  }

  private String normalize(String tekst) {
    String schoon = STUUR.matcher(tekst).replaceAll("");
    String klein = kleineLetters ? schoon.toLowerCase(Locale.ROOT) : schoon;
    return zonderAccenten
        ? ACCENT.matcher(Normalizer.normalize(klein, Normalizer.Form.NFD)).replaceAll("")
        : klein;
  }

  private void take(String woord, List<Integer> stukken) {
    List<Integer> gevonden = new ArrayList<>();
    int van = 0;
    while (van < woord.length() && woord.length() <= LANGSTE_WOORD) {
      int tot = longest(woord, van);
      if (tot == van) {
        break;
      }
      gevonden.add(number(piece(woord, van, tot)));
      van = tot;
    }
    if (van == woord.length()) {
      stukken.addAll(gevonden);
    } else {
      stukken.add(number(ONBEKEND));
    }
  }

  /** Where the longest known piece from here ends; here when none is known. */
  private int longest(String woord, int van) {
    int tot = woord.length();
    while (tot > van && !woordenboek.containsKey(piece(woord, van, tot))) {
      tot--;
    }
    return tot;
  }

  private static String piece(String woord, int van, int tot) {
    String stuk = woord.substring(van, tot);
    return van == 0 ? stuk : VERDER + stuk;
  }

  private int number(String stuk) {
    return woordenboek.getOrDefault(stuk, 0);
  }

  @Override
  public int begin() {
    return number(BEGIN);
  }

  @Override
  public int end() {
    return number(EINDE);
  }

  @Override
  public int highest() {
    return hoogste;
  }
}
