package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How likely it is that who means an article asks in these words: a naive Bayes model (multinomial,
 * with additive smoothing) over runs of three to five letters in all that an article is asked by.
 * Short runs see through endings, compounds and slips.
 */
final class Taalmodel {
  private static final double ALFA = 0.1;

  /** How much likelier a run is in a text by the number of its lines that have it; a logarithm. */
  private static final double[] MEER = Vindplaatsen.weigh(regels -> Math.log1p(regels / ALFA));

  /** How far behind the best, per run, counts as not alike at all. */
  private static final double VER = 0.4;

  /** How much likelier than in any article, per run, counts as certain. */
  private static final double STERK = 2;

  /** So much less likely, as a logarithm, adds nothing to a sum. */
  private static final double NIETS = -40;

  private final Vindplaatsen stukjes;
  private final double[] leeg;
  private final double alle;

  /**
   * What it says of one article; each 0 to 1.
   *
   * @param nabijheid how near it comes to the likeliest article, or subject that none is about
   * @param kans its share of the likelihood of all of those, flattened because runs overlap
   * @param sterkte how much likelier the words are in this article than in just any
   * @param verwant how much it is about what the question is about
   */
  record Oordeel(double nabijheid, double kans, double sterkte, double verwant) {}

  /** What it says of a question: by the number of the article in the index. */
  static final class Vergelijking {
    private final double[] kansen;
    private final double achtergrond;
    private final int bekend;
    private final double[] verwant;
    private final double hoogste;
    private final double som;

    /**
     * @param kansen in each article, then in each subject that none is about; logarithms
     * @param achtergrond in all of them together; a logarithm
     * @param bekend how many of its runs were seen before; 0 says nothing
     * @param verwant for each article how much it is about the same
     */
    private Vergelijking(double[] kansen, double achtergrond, int bekend, double[] verwant) {
      this.kansen = kansen;
      this.achtergrond = achtergrond;
      this.bekend = bekend;
      this.verwant = verwant;
      this.hoogste = Arrays.stream(kansen).max().orElse(0);
      this.som = IntStream.range(0, kansen.length).mapToDouble(this::share).sum();
    }

    /** How likely it is beside the likeliest. */
    private double share(int nummer) {
      double achter = (kansen[nummer] - hoogste) / Math.sqrt(Math.max(1, bekend));
      return achter < NIETS ? 0 : Math.exp(achter);
    }

    Oordeel of(int artikel) {
      return bekend == 0
          ? new Oordeel(0, 0, 0, verwant[artikel])
          : new Oordeel(
              nabijheid(artikel),
              share(artikel) / som,
              Math.min(1, sterkte(artikel)),
              verwant[artikel]);
    }

    private double nabijheid(int artikel) {
      return Math.max(0, 1 - (hoogste - kansen[artikel]) / bekend / VER);
    }

    private double sterkte(int artikel) {
      return Math.max(0, (kansen[artikel] - achtergrond) / bekend / STERK);
    }

    /** The likeliest articles, and those that are most about the same, best first. */
    Set<Integer> best(int aantal) {
      Set<Integer> beste = new LinkedHashSet<>();
      if (bekend > 0) {
        beste.addAll(Besten.pick(aantal, verwant.length, i -> sterkte(i) > 0, this::nabijheid));
      }
      beste.addAll(Besten.pick(aantal, verwant.length, i -> verwant[i] > 0, i -> verwant[i]));
      return beste;
    }
  }

  /**
   * @param stukjes the runs of each article, and then of each subject that no article is about
   * @param lengtes how many runs each of those has
   */
  Taalmodel(Vindplaatsen stukjes, int[] lengtes) {
    this.stukjes = stukjes;
    this.leeg =
        Arrays.stream(lengtes)
            .mapToDouble(lengte -> Math.log(ALFA / (lengte + ALFA * soorten())))
            .toArray();
    this.alle = Arrays.stream(lengtes).asLongStream().sum();
  }

  /**
   * How likely these words are in each article and each subject.
   *
   * @param verwant for each article how much it is about the same
   */
  Vergelijking compare(String tekst, double[] verwant) {
    double[] kansen = new double[leeg.length];
    double achtergrond = 0;
    int bekend = 0;
    long[] delen = Vindplaatsen.split(tekst);
    for (long deel : delen) {
      Vindplaatsen.Lijst lijst = stukjes.find(deel);
      if (lijst != null) {
        bekend++;
        achtergrond += Math.log((lijst.regels() + ALFA) / (alle + ALFA * soorten()));
        lijst.addTo(kansen, MEER);
      }
    }
    for (int i = 0; i < kansen.length; i++) {
      kansen[i] += bekend * leeg[i];
    }
    // Of a question of which most runs were never seen, nothing can be said.
    return new Vergelijking(kansen, achtergrond, 2 * bekend < delen.length ? 0 : bekend, verwant);
  }

  /** How many different runs there are; never 0, to divide by. */
  private int soorten() {
    return Math.max(1, stukjes.size());
  }
}
