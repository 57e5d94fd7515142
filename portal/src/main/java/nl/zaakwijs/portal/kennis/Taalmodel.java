package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

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

  /** Of a question of which most runs were never seen. */
  private static final Oordeel ZEGT_NIETS = new Oordeel(0, 0, 0, 0);

  /** So much less likely, as a logarithm, adds nothing to a sum. */
  private static final double NIETS = -40;

  private final Vindplaatsen stukjes;
  private final int mededingers;
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

  /** How likely a text is. */
  static final class Telling {
    private final int vanaf;
    private final double[] kansen;
    private final double achtergrond;
    private final int bekend;
    private final int delen;

    /**
     * @param vanaf the first article that was counted
     * @param kansen in each article from that one on, then in each subject; logarithms
     * @param achtergrond in all of them together; a logarithm
     * @param bekend how many of its runs were seen before
     * @param delen how many runs it has
     */
    private Telling(int vanaf, double[] kansen, double achtergrond, int bekend, int delen) {
      this.vanaf = vanaf;
      this.kansen = kansen;
      this.achtergrond = achtergrond;
      this.bekend = bekend;
      this.delen = delen;
    }

    /** How likely it is in this article or subject; a logarithm. */
    double kans(int nummer) {
      return kansen[nummer - vanaf];
    }

    /** How many of its runs were seen before; never 0, to divide by. */
    int bekend() {
      return Math.max(1, bekend);
    }

    /** Whether most of its runs were never seen, so that nothing can be said. */
    boolean isVreemd() {
      return 2 * bekend < delen;
    }
  }

  /** What it says of a question: by the number of the article in the index. */
  static final class Vergelijking {
    private final Telling vraag;
    private final double[] verwant;
    private final double hoogste;
    private final double som;

    /**
     * @param verwant for each article how much it is about the same; empty when nothing can be said
     * @param mededingers how many articles and subjects may be what is meant
     */
    private Vergelijking(Telling vraag, double[] verwant, int mededingers) {
      this.vraag = vraag;
      this.verwant = verwant;
      double beste = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < mededingers; i++) {
        beste = Math.max(beste, vraag.kans(i));
      }
      this.hoogste = beste;
      double samen = 0;
      for (int i = 0; i < mededingers; i++) {
        samen += share(i);
      }
      this.som = samen;
    }

    /** How likely it is beside the likeliest. */
    private double share(int nummer) {
      double achter = (vraag.kans(nummer) - hoogste) / Math.sqrt(vraag.bekend());
      return achter < NIETS ? 0 : Math.exp(achter);
    }

    Oordeel of(int artikel) {
      return verwant.length == 0
          ? ZEGT_NIETS
          : new Oordeel(
              nabijheid(artikel),
              share(artikel) / som,
              Math.min(1, sterkte(artikel)),
              verwant[artikel]);
    }

    private double nabijheid(int artikel) {
      return Math.max(0, 1 - (hoogste - vraag.kans(artikel)) / vraag.bekend() / VER);
    }

    private double sterkte(int artikel) {
      return Math.max(0, (vraag.kans(artikel) - vraag.achtergrond) / vraag.bekend() / STERK);
    }

    /** The likeliest articles, and those that are most about the same, best first. */
    Set<Integer> best(int aantal) {
      Set<Integer> beste = new LinkedHashSet<>(best(aantal, this::nabijheid));
      beste.addAll(best(aantal, i -> verwant[i]));
      return beste;
    }

    private List<Integer> best(int aantal, IntToDoubleFunction maat) {
      return Besten.pick(aantal, verwant.length, i -> sterkte(i) > 0 || verwant[i] > 0, maat);
    }
  }

  /**
   * @param stukjes the runs of each article, and then of each subject that no article is about
   * @param lengtes how many runs each of those has
   * @param mededingers how many of them, the articles first, may be what is meant
   */
  Taalmodel(Vindplaatsen stukjes, int[] lengtes, int mededingers) {
    this.stukjes = stukjes;
    this.mededingers = mededingers;
    this.leeg =
        Arrays.stream(lengtes)
            .mapToDouble(lengte -> Math.log(ALFA / (lengte + ALFA * soorten())))
            .toArray();
    this.alle = Arrays.stream(lengtes).asLongStream().sum();
  }

  /** How likely these words are in each article and each subject. */
  Telling count(String tekst) {
    return count(tekst, 0);
  }

  /** The same, of those from this number on. */
  Telling count(String tekst, int vanaf) {
    double[] kansen = new double[leeg.length - vanaf];
    double achtergrond = 0;
    int bekend = 0;
    long[] delen = Vindplaatsen.split(tekst);
    for (long deel : delen) {
      Vindplaatsen.Lijst lijst = stukjes.find(deel);
      if (lijst != null) {
        bekend++;
        achtergrond += Math.log((lijst.regels() + ALFA) / (alle + ALFA * soorten()));
        lijst.addTo(kansen, vanaf, MEER);
      }
    }
    for (int i = 0; i < kansen.length; i++) {
      kansen[i] += bekend * leeg[i + vanaf];
    }
    return new Telling(vanaf, kansen, achtergrond, bekend, delen.length);
  }

  /** How many different runs there are; never 0, to divide by. */
  private int soorten() {
    return Math.max(1, stukjes.size());
  }

  /**
   * What that says of each article.
   *
   * @param verwantschap tells for each article how much it is about the same; asked only when
   *     something can be said
   */
  Vergelijking judge(Telling vraag, Function<Telling, double[]> verwantschap) {
    return vraag.isVreemd()
        ? new Vergelijking(vraag, new double[0], 0)
        : new Vergelijking(vraag, verwantschap.apply(vraag), mededingers);
  }
}
