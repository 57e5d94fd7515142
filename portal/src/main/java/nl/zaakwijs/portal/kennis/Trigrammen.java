package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The runs of three letters in a word, its begin and end included: how much two words look alike,
 * whatever their ending, compound or slip.
 */
final class Trigrammen {
  private static final int LENGTE = 3;
  private static final int LETTERS = 1 << 10;

  /** Odd, so that no two become one: spreads them over a map. */
  private static final int SPREIDING = 0x9E3779B1;

  /** Sorted, each once. */
  private final int[] codes;

  private Trigrammen(int[] codes) {
    this.codes = codes;
  }

  /** Of a folded word, or of a text as one. */
  static Trigrammen of(String woord) {
    String rand = "_" + woord + "_";
    return new Trigrammen(
        IntStream.rangeClosed(0, rand.length() - LENGTE)
            .map(
                i ->
                    ((rand.charAt(i) * LETTERS + rand.charAt(i + 1)) * LETTERS + rand.charAt(i + 2))
                        * SPREIDING)
            .sorted()
            .distinct()
            .toArray());
  }

  /** Twice what they share, over what both have together. */
  double similarity(Trigrammen ander) {
    int gedeeld = 0;
    int i = 0;
    int j = 0;
    while (i < codes.length && j < ander.codes.length) {
      int verschil = Integer.compare(codes[i], ander.codes[j]);
      if (verschil == 0) {
        gedeeld++;
      }
      i += verschil <= 0 ? 1 : 0;
      j += verschil >= 0 ? 1 : 0;
    }
    return similarity(ander, gedeeld);
  }

  /** The same, when it is known how many they share. */
  double similarity(Trigrammen ander, int gedeeld) {
    int samen = codes.length + ander.codes.length;
    return samen == 0 ? 0 : 2.0 * gedeeld / samen;
  }

  /** How much these are like the nearest of those; 0 without any. */
  double nearest(List<Trigrammen> anderen) {
    double beste = 0;
    for (Trigrammen ander : anderen) {
      // One that is much longer or shorter can share too little to come near.
      if (similarity(ander, Math.min(codes.length, ander.codes.length)) > beste) {
        beste = Math.max(beste, similarity(ander));
      }
    }
    return beste;
  }

  IntStream codes() {
    return Arrays.stream(codes);
  }

  /** How much of these is in the other. */
  double within(Trigrammen ander) {
    double samen = codes.length + ander.codes.length;
    return codes.length == 0 ? 0 : similarity(ander) * samen / (2 * codes.length);
  }
}
