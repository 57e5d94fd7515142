package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.List;

/**
 * How much two texts are about the same, of all subjects whose ways of asking are known here: so a
 * question finds a text with which it shares no word, also when that was imported a minute ago.
 */
final class Verwantschap {
  /** How flat the likelihood of the subjects is made: their runs of letters overlap. */
  private static final double WARMTE = 2;

  /** What a text has of all other subjects together says nothing. */
  private static final int MEESTE_ONDERWERPEN = 24;

  /** So much overlap is by chance. */
  private static final double RUIS = 0.01;

  /** The beginning of a text tells what it is about. */
  private static final int MEESTE_TEKENS = 500;

  private final int[] onderwerpen;
  private final List<Verdeling> artikelen;

  /** The likeliest subjects of a text, each with the square root of its share. */
  private static final class Verdeling {
    private final int[] onderwerp;
    private final float[] wortel;

    Verdeling(int[] onderwerp, float[] wortel) {
      this.onderwerp = onderwerp;
      this.wortel = wortel;
    }
  }

  /**
   * @param model counts in all subjects
   * @param onderwerpen the numbers of those whose ways of asking are known; the later they begin,
   *     the less there is to count
   */
  Verwantschap(Taalmodel model, List<Artikel> artikelen, int[] onderwerpen) {
    this.onderwerpen = onderwerpen.clone();
    int eerste = Arrays.stream(onderwerpen).min().orElse(0);
    this.artikelen =
        artikelen.parallelStream()
            .map(artikel -> truncate(spread(model.count(begin(artikel), eerste))))
            .toList();
  }

  private static String begin(Artikel artikel) {
    String tekst = artikel.titel() + "\n" + artikel.passages().get(0).tekst();
    return tekst.substring(0, Math.min(tekst.length(), MEESTE_TEKENS));
  }

  /**
   * For each article how alike it is to what was counted, 0 to 1: their overlap (Bhattacharyya's
   * coefficient) as a logarithm, because twice a little says as much as twice a lot.
   */
  double[] compare(Taalmodel.Telling vraag) {
    double[] wortels = spread(vraag);
    return artikelen.stream().mapToDouble(artikel -> overlap(wortels, artikel)).toArray();
  }

  private static double overlap(double[] vraag, Verdeling artikel) {
    double som = 0;
    for (int i = 0; i < artikel.onderwerp.length; i++) {
      som += vraag[artikel.onderwerp[i]] * artikel.wortel[i];
    }
    return Math.max(0, 1 - Math.log(som + RUIS) / Math.log(RUIS));
  }

  /** For each subject the square root of its share of the likelihood. */
  private double[] spread(Taalmodel.Telling telling) {
    double[] kansen = new double[onderwerpen.length];
    double hoogste = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < kansen.length; i++) {
      kansen[i] = telling.kans(onderwerpen[i]);
      hoogste = Math.max(hoogste, kansen[i]);
    }
    double scherpte = WARMTE * Math.sqrt(telling.bekend());
    double som = 0;
    for (int i = 0; i < kansen.length; i++) {
      kansen[i] = Math.exp((kansen[i] - hoogste) / scherpte);
      som += kansen[i];
    }
    for (int i = 0; i < kansen.length; i++) {
      kansen[i] = Math.sqrt(kansen[i] / som);
    }
    return kansen;
  }

  private static Verdeling truncate(double[] wortels) {
    int[] beste =
        Besten.pick(MEESTE_ONDERWERPEN, wortels.length, i -> true, i -> wortels[i]).stream()
            .mapToInt(Integer::intValue)
            .toArray();
    float[] delen = new float[beste.length];
    for (int i = 0; i < beste.length; i++) {
      delen[i] = (float) wortels[beste[i]];
    }
    return new Verdeling(beste, delen);
  }
}
