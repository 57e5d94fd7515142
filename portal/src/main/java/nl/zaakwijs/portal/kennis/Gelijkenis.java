package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All words of the articles by their runs of letters: finds those that look like another. */
final class Gelijkenis {
  /** Words that look less alike than this say nothing. */
  private static final double LIJKT = 0.45;

  private final List<String> woorden = new ArrayList<>();
  private final List<Trigrammen> letters = new ArrayList<>();
  private final Set<String> bekend = new HashSet<>();

  /** Which words have this run. */
  private final Map<Integer, Nummers> vindplaatsen = new HashMap<>();

  /** The words that have one run; as they grow, and without an object for each. */
  private static final class Nummers {
    private int[] plekken = new int[2];
    private int gevuld;

    void add(int nummer) {
      if (gevuld == plekken.length) {
        plekken = Arrays.copyOf(plekken, 2 * gevuld);
      }
      plekken[gevuld++] = nummer;
    }

    void countIn(int[] gedeeld) {
      for (int i = 0; i < gevuld; i++) {
        gedeeld[plekken[i]]++;
      }
    }
  }

  /** A word that looks like another, and how much, 0 to 1. */
  record Lijkend(String woord, double mate) {}

  void add(String woord) {
    if (bekend.add(woord)) {
      Trigrammen codes = Trigrammen.of(woord);
      codes
          .codes()
          .forEach(
              code ->
                  vindplaatsen.computeIfAbsent(code, nieuw -> new Nummers()).add(woorden.size()));
      woorden.add(woord);
      letters.add(codes);
    }
  }

  /** The words that look like this one, the likest first. */
  List<Lijkend> find(Trigrammen woord) {
    int[] gedeeld = new int[woorden.size()];
    woord
        .codes()
        .mapToObj(vindplaatsen::get)
        .filter(Objects::nonNull)
        .forEach(n -> n.countIn(gedeeld));
    List<Lijkend> lijkend = new ArrayList<>();
    for (int nummer = 0; nummer < gedeeld.length; nummer++) {
      if (gedeeld[nummer] > 0) {
        double mate = woord.similarity(letters.get(nummer), gedeeld[nummer]);
        if (mate >= LIJKT) {
          lijkend.add(new Lijkend(woorden.get(nummer), mate));
        }
      }
    }
    lijkend.sort(Comparator.comparingDouble(Lijkend::mate).reversed());
    return lijkend;
  }
}
