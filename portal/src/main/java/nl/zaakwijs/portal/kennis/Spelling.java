package nl.zaakwijs.portal.kennis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Finds the known word that was probably meant by an unknown one: at most one slip in a short word,
 * two in a long one, and never in the first letter.
 */
public final class Spelling {
  private static final int KORTST = 5;
  private static final int LANG = 11;

  /** By their first letter. */
  private final Map<Character, List<String>> bekend;

  private final ToIntFunction<String> aantal;

  /**
   * @param aantal how often a word occurs; the most common wins a tie
   */
  Spelling(Set<String> bekend, ToIntFunction<String> aantal) {
    this.bekend =
        bekend.stream()
            .filter(woord -> woord.length() >= KORTST - 1)
            .collect(Collectors.groupingBy(woord -> woord.charAt(0)));
    this.aantal = aantal;
  }

  /** The known word that was probably meant; empty when none is near. */
  public Optional<String> findCorrection(String woord) {
    if (woord.length() < KORTST || woord.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int most = woord.length() < LANG ? 1 : 2;
    return bekend.getOrDefault(woord.charAt(0), List.of()).stream()
        .filter(kandidaat -> Math.abs(kandidaat.length() - woord.length()) <= most)
        .filter(kandidaat -> distance(woord, kandidaat) <= most)
        .min(
            Comparator.<String>comparingInt(kandidaat -> distance(woord, kandidaat))
                .thenComparing(Comparator.comparingInt(aantal).reversed())
                .thenComparing(Comparator.naturalOrder()));
  }

  /** That knows these words, each as common as the other. */
  public static Spelling of(Set<String> bekend) {
    return new Spelling(bekend, ander -> 1);
  }

  /** Insertions, deletions, replacements and swaps of neighbours. */
  public static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
