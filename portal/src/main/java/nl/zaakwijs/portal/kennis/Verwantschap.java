package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.List;

/**
 * How much a question and each article are about the same, of all subjects that {@link Themamodel}
 * tells apart: so a question finds a text with which it shares no word, also when that was imported
 * a minute ago.
 */
final class Verwantschap {
  /** What a text has of all other subjects together says nothing. */
  private static final int MEESTE_ONDERWERPEN = 24;

  /** So much overlap is by chance. */
  private static final double RUIS = 0.01;

  /** The beginning of a text tells what it is about. */
  private static final int MEESTE_TEKENS = 500;

  private final Themamodel themas;
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

  Verwantschap(Themamodel themas, List<Artikel> artikelen) {
    this.themas = themas;
    this.artikelen = artikelen.parallelStream().map(artikel -> truncate(spread(artikel))).toList();
  }

  /** What it is about by its title, by how it begins, and as much by how people ask for it. */
  private double[] spread(Artikel artikel) {
    String begin = artikel.titel() + "\n" + artikel.passages().get(0).tekst();
    double[] wortels = new double[themas.size()];
    add(wortels, themas.spread(artikel.titel()));
    add(wortels, themas.spread(begin.substring(0, Math.min(begin.length(), MEESTE_TEKENS))));
    int bekend = themas.indexOf(artikel.id());
    if (bekend >= 0) {
      wortels[bekend] += 2;
    }
    double som = Arrays.stream(wortels).sum();
    return Arrays.stream(wortels).map(deel -> Math.sqrt(deel / som)).toArray();
  }

  private static void add(double[] delen, double[] wortels) {
    for (int i = 0; i < wortels.length; i++) {
      delen[i] += wortels[i] * wortels[i];
    }
  }

  /**
   * For each article how alike it is to this text, 0 to 1: their overlap (Bhattacharyya's
   * coefficient) as a logarithm, because twice a little says as much as twice a lot.
   */
  double[] compare(String vraag) {
    double[] wortels = themas.spread(vraag);
    if (wortels.length == 0) {
      return new double[artikelen.size()];
    }
    return artikelen.stream().mapToDouble(artikel -> overlap(wortels, artikel)).toArray();
  }

  private static double overlap(double[] vraag, Verdeling artikel) {
    double som = 0;
    for (int i = 0; i < artikel.onderwerp.length; i++) {
      som += vraag[artikel.onderwerp[i]] * artikel.wortel[i];
    }
    return Math.max(0, 1 - Math.log(som + RUIS) / Math.log(RUIS));
  }

  private static Verdeling truncate(double[] wortels) {
    int[] beste =
        Besten.pick(MEESTE_ONDERWERPEN, wortels.length, i -> wortels[i] > 0, i -> wortels[i])
            .stream()
            .mapToInt(Integer::intValue)
            .toArray();
    float[] delen = new float[beste.length];
    for (int i = 0; i < beste.length; i++) {
      delen[i] = (float) wortels[beste[i]];
    }
    return new Verdeling(beste, delen);
  }
}
