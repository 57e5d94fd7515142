package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Where runs of three to five letters stand: for each run the texts that have it, and in how many
 * of their lines. It is filled first, one text after the other, and then only read.
 */
final class Vindplaatsen {
  private static final int KORTSTE = 3;
  private static final int LANGSTE = 5;
  private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A run is one number: this many bits for each letter. Letters of far alphabets share some. */
  private static final int LETTER_BITS = 12;

  private static final int LETTERS = (1 << LETTER_BITS) - 1;

  /** Odd, so that no two runs become one: spreads the numbers over a map. */
  private static final long SPREIDING = 0x9E3779B97F4A7C15L;

  /** The inverse of that. */
  private static final long TERUG = 0xF1DE83E19937733DL;

  /** A text and the number of its lines are one number: this many bits for the lines. */
  private static final int REGEL_BITS = 10;

  private static final int MEESTE_REGELS = (1 << REGEL_BITS) - 1;

  private final Map<Long, Lijst> lijsten = new HashMap<>();
  private int teksten;
  private int regels;

  /** The texts that have one run. */
  static final class Lijst {
    private int[] plekken = new int[1];
    private int gevuld;
    private int alle;
    private int laatsteRegel = -1;

    /** Counts a line, once, and gives how much that is more. */
    private int add(int tekst, int regel) {
      if (regel == laatsteRegel) {
        return 0;
      }
      laatsteRegel = regel;
      alle++;
      if (gevuld == 0 || plekken[gevuld - 1] >>> REGEL_BITS != tekst) {
        if (gevuld == plekken.length) {
          plekken = Arrays.copyOf(plekken, gevuld + gevuld / 2 + 1);
        }
        plekken[gevuld++] = tekst << REGEL_BITS;
      }
      if ((plekken[gevuld - 1] & MEESTE_REGELS) < MEESTE_REGELS) {
        plekken[gevuld - 1]++;
      }
      return 1;
    }

    /** In how many lines of all texts it stands. */
    int regels() {
      return alle;
    }

    /**
     * Adds to every text that has it what its lines are worth.
     *
     * @param waarde by the number of lines, from {@link #weigh}
     */
    void addTo(double[] teksten, double[] waarde) {
      for (int i = 0; i < gevuld; i++) {
        teksten[plekken[i] >>> REGEL_BITS] += waarde[plekken[i] & MEESTE_REGELS];
      }
    }
  }

  /** What every possible number of lines is worth. */
  static double[] weigh(IntToDoubleFunction waarde) {
    double[] alle = new double[MEESTE_REGELS + 1];
    Arrays.setAll(alle, waarde);
    return alle;
  }

  /** Adds the next text, and gives how many runs its lines have together, each once per line. */
  int add(Collection<String> tekst) {
    int[] aantal = {0};
    for (String regel : tekst) {
      forEach(
          regel,
          stukje ->
              aantal[0] +=
                  lijsten.computeIfAbsent(stukje, nieuw -> new Lijst()).add(teksten, regels));
      regels++;
    }
    teksten++;
    return aantal[0];
  }

  /** Where this run stands; null when it is nowhere. */
  @Nullable Lijst find(long stukje) {
    return lijsten.get(stukje);
  }

  /** How many different runs there are. */
  int size() {
    return lijsten.size();
  }

  /** The runs of a line, each once. */
  static long[] split(String regel) {
    LongStream.Builder stukjes = LongStream.builder();
    forEach(regel, stukjes);
    return stukjes.build().distinct().toArray();
  }

  /** The code of a run as {@link #split} gives it. */
  static long encode(String letters) {
    long stukje = 0;
    for (int i = 0; i < letters.length(); i++) {
      stukje = stukje << LETTER_BITS | (letters.charAt(i) & LETTERS);
    }
    return stukje * SPREIDING;
  }

  /** The letters of a run by its code. */
  static String decode(long code) {
    StringBuilder letters = new StringBuilder();
    for (long stukje = code * TERUG; stukje != 0; stukje >>>= LETTER_BITS) {
      letters.append((char) (stukje & LETTERS));
    }
    return letters.reverse().toString();
  }

  private static void forEach(String regel, LongConsumer stukjes) {
    for (String woord : GEEN_WOORD.split(Tekstvorm.fold(regel), -1)) {
      String rand = "_" + woord + "_";
      for (int begin = 0; begin + KORTSTE <= rand.length(); begin++) {
        long stukje = 0;
        for (int i = begin; i < Math.min(begin + LANGSTE, rand.length()); i++) {
          stukje = stukje << LETTER_BITS | (rand.charAt(i) & LETTERS);
          if (i - begin + 1 >= KORTSTE) {
            stukjes.accept(stukje * SPREIDING);
          }
        }
      }
    }
  }
}
