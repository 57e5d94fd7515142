package nl.zaakwijs.portal.kennis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells apart: rare in the articles weighs more than common. A word that no article
 * knows still counts, because it may be what the question is about.
 */
final class Woordgewicht {
  private static final double ONBEKEND = 3.0;

  private final Map<String, Integer> artikelen = new HashMap<>();
  private int aantal;

  /** Counts an article with these terms. */
  void add(Set<String> termen) {
    aantal++;
    termen.forEach(term -> artikelen.merge(term, 1, Integer::sum));
  }

  /** In how many articles it stands. */
  int count(String term) {
    return artikelen.getOrDefault(term, 0);
  }

  /** Every term that an article has. */
  Set<String> termen() {
    return artikelen.keySet();
  }

  double of(String term) {
    int df = count(term);
    return df == 0 ? ONBEKEND : Math.log(1 + (aantal - df + 0.5) / (df + 0.5));
  }

  double of(Ontleder.Woord woord) {
    return woord.termen().keySet().stream()
        .filter(term -> count(term) > 0)
        .findFirst()
        .map(this::of)
        .orElse(ONBEKEND);
  }
}
