package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list that says which word or phrase others stand for, such as the official term for what
 * residents say. A line reads {@code roze pasje, rijbewijspas => rijbewijs}; {@code #} begins a
 * remark.
 */
final class Woordenlijst {
  private static final Pattern IS = Pattern.compile("\\s*=>\\s*");
  private static final Pattern KOMMA = Pattern.compile("\\s*,\\s*");

  private final Map<String, String> vervangingen;
  private final Pattern zoek;

  private Woordenlijst(Map<String, String> vervangingen) {
    this.vervangingen = vervangingen;
    List<String> langsteEerst = new ArrayList<>(vervangingen.keySet());
    langsteEerst.sort(Comparator.comparingInt(String::length).reversed());
    String woorden = String.join("|", langsteEerst.stream().map(Pattern::quote).toList());
    this.zoek =
        Pattern.compile(
            woorden.isEmpty()
                ? "(?!)"
                : "(?<![\\p{L}\\p{N}])(?:" + woorden + ")(?![\\p{L}\\p{N}])");
  }

  /** The list in this resource. */
  static Woordenlijst read(String pad) {
    return parse(ArtikelLezer.readResource(pad));
  }

  static Woordenlijst parse(String tekst) {
    Map<String, String> vervangingen = new LinkedHashMap<>();
    tekst
        .lines()
        .map(String::strip)
        .filter(regel -> !regel.isEmpty() && !regel.startsWith("#"))
        .forEach(
            regel -> {
              String[] delen = IS.split(regel, 2);
              if (delen.length < 2) {
                throw new IllegalStateException("Word list: '=>' is missing in '" + regel + "'");
              }
              for (String woord : KOMMA.split(delen[0], -1)) {
                vervangingen.putIfAbsent(Tekstvorm.fold(woord), Tekstvorm.fold(delen[1]));
              }
            });
    return new Woordenlijst(Map.copyOf(vervangingen));
  }

  /** Where listed phrases stand in the folded text, the longest first where they overlap. */
  List<Treffer> find(String gevouwen) {
    List<Treffer> treffers = new ArrayList<>();
    Matcher matcher = zoek.matcher(gevouwen);
    while (matcher.find()) {
      String vervanging = vervangingen.getOrDefault(matcher.group(), "");
      treffers.add(new Treffer(matcher.start(), matcher.end(), vervanging));
    }
    return treffers;
  }

  /** A listed phrase, from begin to einde (exclusive), and what it stands for. */
  record Treffer(int begin, int einde, String vervanging) {
    boolean covers(int plaats) {
      return begin <= plaats && plaats < einde;
    }
  }
}
