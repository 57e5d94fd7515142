package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A list that says which words or phrases others stand for, such as the official terms for what
 * residents say. A line reads {@code roze pasje, rijbewijspas => rijbewijs}, with {@code |} between
 * several terms; {@code #} begins a remark. Thousands of phrases cost a question no more than ten.
 */
final class Woordenlijst {
  private static final Pattern IS = Pattern.compile("\\s*=>\\s*");
  private static final Pattern KOMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern OF = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, List<String>> vervangingen;
  private final int langste;

  private Woordenlijst(Map<String, List<String>> vervangingen) {
    this.vervangingen = Map.copyOf(vervangingen);
    this.langste = vervangingen.keySet().stream().mapToInt(Woordenlijst::count).max().orElse(0);
  }

  /** The lists in these resources, as one; where two say different things, the first counts. */
  static Woordenlijst read(List<String> paden) {
    return parse(String.join("\n", paden.stream().map(ArtikelLezer::readResource).toList()));
  }

  static Woordenlijst parse(String tekst) {
    Map<String, List<String>> vervangingen = new LinkedHashMap<>();
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
              List<String> termen = OF.splitAsStream(delen[1]).map(Tekstvorm::fold).toList();
              for (String woord : KOMMA.split(delen[0], -1)) {
                vervangingen.putIfAbsent(Tekstvorm.fold(woord), termen);
              }
            });
    return new Woordenlijst(vervangingen);
  }

  /** Where listed phrases stand in the folded text; where they overlap, the longest. */
  List<Treffer> find(String gevouwen) {
    List<MatchResult> woorden = WOORD.matcher(gevouwen).results().toList();
    List<Treffer> treffers = new ArrayList<>();
    int nu = 0;
    while (nu < woorden.size()) {
      Optional<Treffer> treffer = findFrom(gevouwen, woorden, nu);
      treffer.ifPresent(treffers::add);
      int verder = treffer.map(Treffer::einde).orElse(woorden.get(nu).end());
      while (nu < woorden.size() && woorden.get(nu).start() < verder) {
        nu++;
      }
    }
    return treffers;
  }

  private Optional<Treffer> findFrom(String gevouwen, List<MatchResult> woorden, int eerste) {
    int begin = woorden.get(eerste).start();
    for (int laatste = Math.min(eerste + langste, woorden.size()) - 1;
        laatste >= eerste;
        laatste--) {
      int einde = woorden.get(laatste).end();
      List<String> termen = vervangingen.get(gevouwen.substring(begin, einde));
      if (termen != null) {
        return Optional.of(new Treffer(begin, einde, termen));
      }
    }
    return Optional.empty();
  }

  private static int count(String tekst) {
    return Math.toIntExact(WOORD.matcher(tekst).results().count());
  }

  /** A listed phrase, from begin to einde (exclusive), and what it stands for. */
  record Treffer(int begin, int einde, List<String> vervangingen) {
    Treffer {
      vervangingen = List.copyOf(vervangingen);
    }

    boolean covers(int plaats) {
      return begin <= plaats && plaats < einde;
    }
  }
}
