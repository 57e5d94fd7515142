package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All words of the articles by their runs of letters: finds those that look like another. */
final class Gelijkenis {
  /** Words that look less alike than this say nothing. */
  private static final double LIJKT = 0.45;

  private final List<String> woorden = new ArrayList<>();
  private final List<Trigrammen> letters = new ArrayList<>();
  private final Set<String> bekend = new HashSet<>();

  /** Which words have this run. */
  private final Map<Integer, List<Integer>> vindplaatsen = new HashMap<>();

  /** A word that looks like another, and how much, 0 to 1. */
  record Lijkend(String woord, double mate) {}

  void add(String woord) {
    if (bekend.add(woord)) {
      Trigrammen codes = Trigrammen.of(woord);
      codes
          .codes()
          .forEach(
              code ->
                  vindplaatsen
                      .computeIfAbsent(code, nieuw -> new ArrayList<>())
                      .add(woorden.size()));
      woorden.add(woord);
      letters.add(codes);
    }
  }

  /** The words that look like this one, the likest first. */
  List<Lijkend> find(Trigrammen woord) {
    Map<Integer, Integer> gedeeld = new HashMap<>();
    woord
        .codes()
        .forEach(
            code ->
                vindplaatsen
                    .getOrDefault(code, List.of())
                    .forEach(nummer -> gedeeld.merge(nummer, 1, Integer::sum)));
    List<Lijkend> lijkend = new ArrayList<>();
    gedeeld.forEach(
        (nummer, aantal) -> {
          double mate = woord.similarity(letters.get(nummer), aantal);
          if (mate >= LIJKT) {
            lijkend.add(new Lijkend(woorden.get(nummer), mate));
          }
        });
    lijkend.sort(Comparator.comparingDouble(Lijkend::mate).reversed());
    return lijkend;
  }
}
