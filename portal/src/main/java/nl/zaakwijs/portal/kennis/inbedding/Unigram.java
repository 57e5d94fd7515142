package nl.zaakwijs.portal.kennis.inbedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The pieces of XLM-RoBERTa and its kin: of all ways to cut a word up, the likeliest. */
final class Unigram implements Tokenizer {
  private static final String WOORDBEGIN = "\u2581";
  private static final String BEGIN = "<s>";
  private static final String EINDE = "</s>";
  private static final double ONBEKEND_KOST = 10;
  private static final Pattern WIT = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private final Map<String, Integer> nummers = new HashMap<>();
  private final List<Stuk> stukken;
  private final int onbekend;
  private final int langste;
  private final double onbekendeKans;

  /**
   * A piece that is known.
   *
   * @param kans the logarithm of how likely it is
   */
  record Stuk(String tekst, double kans) {}

  /**
   * @param stukken by their numbers
   * @param onbekend the number of what stands for all that is not known
   * @throws IllegalArgumentException when a piece is missing that every text needs
   */
  Unigram(List<Stuk> stukken, int onbekend) {
    this.stukken = List.copyOf(stukken);
    this.onbekend = onbekend;
    for (int i = 0; i < stukken.size(); i++) {
      nummers.putIfAbsent(stukken.get(i).tekst(), i);
    }
    if (!nummers.containsKey(BEGIN) || !nummers.containsKey(EINDE) || onbekend >= stukken.size()) {
      throw new IllegalArgumentException("there is no " + BEGIN + ", " + EINDE + " or unk_id");
    }
    this.langste = stukken.stream().mapToInt(stuk -> stuk.tekst().length()).max().orElse(0);
    this.onbekendeKans = stukken.stream().mapToDouble(Stuk::kans).min().orElse(0) - ONBEKEND_KOST;
  }

  @Override
  public List<Integer> pieces(String tekst) {
    List<Integer> gevonden = new ArrayList<>();
    String schoon = WIT.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFKC)).replaceAll(" ");
    for (String woord : schoon.strip().split(" ", -1)) {
      if (!woord.isEmpty()) {
        cut(WOORDBEGIN + woord, gevonden);
      }
    }
    return gevonden;
  }

  /** Viterbi: the best way up to each place is the best one before it and one piece more. */
  private void cut(String woord, List<Integer> gevonden) {
    double[] beste = new double[woord.length() + 1];
    int[] vanaf = new int[woord.length() + 1];
    Arrays.fill(beste, 1, beste.length, Double.NEGATIVE_INFINITY);
    for (int van = 0; van < woord.length(); van++) {
      for (int tot = van + 1; tot <= Math.min(woord.length(), van + langste); tot++) {
        Integer nummer = nummers.get(woord.substring(van, tot));
        boolean teken = tot == van + 1;
        if (nummer == null && !teken) {
          continue;
        }
        double kans = beste[van] + (nummer == null ? onbekendeKans : stukken.get(nummer).kans());
        if (kans > beste[tot]) {
          beste[tot] = kans;
          vanaf[tot] = van;
        }
      }
    }
    List<Integer> achterstevoren = new ArrayList<>();
    for (int tot = woord.length(); tot > 0; tot = vanaf[tot]) {
      int nummer = nummers.getOrDefault(woord.substring(vanaf[tot], tot), onbekend);
      boolean herhaald =
          nummer == onbekend
              && !achterstevoren.isEmpty()
              && achterstevoren.get(achterstevoren.size() - 1) == onbekend;
      if (!herhaald) {
        achterstevoren.add(nummer);
      }
    }
    Collections.reverse(achterstevoren);
    gevonden.addAll(achterstevoren);
  }

  @Override
  public int begin() {
    return nummers.getOrDefault(BEGIN, onbekend);
  }

  @Override
  public int end() {
    return nummers.getOrDefault(EINDE, onbekend);
  }

  @Override
  public int highest() {
    return stukken.size() - 1;
  }
}
