package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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

  /** Of a question of which most runs were never seen. */
  private static final Oordeel ZEGT_NIETS = new Oordeel(0, 0, 0, 0);

  private final Vindplaatsen stukjes;
  private final int artikelen;
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
    private final double[] kansen;
    private final double achtergrond;
    private final int bekend;
    private final int delen;

    /**
     * @param kansen in each article, then in each subject; logarithms
     * @param achtergrond in all of them together; a logarithm
     * @param bekend how many of its runs were seen before
     * @param delen how many runs it has
     */
    private Telling(double[] kansen, double achtergrond, int bekend, int delen) {
      this.kansen = kansen;
      this.achtergrond = achtergrond;
      this.bekend = bekend;
      this.delen = delen;
    }

    /** How likely it is in this article or subject; a logarithm. */
    double kans(int nummer) {
      return kansen[nummer];
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
  record Vergelijking(List<Oordeel> oordelen) {
    Oordeel of(int artikel) {
      return oordelen.get(artikel);
    }

    /** The likeliest articles, and those that are most about the same, best first. */
    Set<Integer> best(int aantal) {
      Set<Integer> beste = new LinkedHashSet<>(best(aantal, Oordeel::nabijheid));
      beste.addAll(best(aantal, Oordeel::verwant));
      return beste;
    }

    private List<Integer> best(int aantal, ToDoubleFunction<Oordeel> maat) {
      return IntStream.range(0, oordelen.size())
          .filter(i -> oordelen.get(i).sterkte() > 0 || oordelen.get(i).verwant() > 0)
          .boxed()
          .sorted(
              Comparator.comparingDouble((Integer i) -> maat.applyAsDouble(oordelen.get(i)))
                  .reversed())
          .limit(aantal)
          .toList();
    }
  }

  /**
   * @param stukjes the runs of each article, and then of each subject that no article is about
   * @param lengtes how many runs each of those has
   * @param artikelen how many of them are articles
   * @param mededingers how many of them, the articles first, may be what is meant
   */
  Taalmodel(Vindplaatsen stukjes, int[] lengtes, int artikelen, int mededingers) {
    this.stukjes = stukjes;
    this.artikelen = artikelen;
    this.mededingers = mededingers;
    this.leeg =
        Arrays.stream(lengtes)
            .mapToDouble(lengte -> Math.log(ALFA / (lengte + ALFA * soorten())))
            .toArray();
    this.alle = Arrays.stream(lengtes).asLongStream().sum();
  }

  /** How likely these words are in each article and each subject. */
  Telling count(String tekst) {
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
    return new Telling(kansen, achtergrond, bekend, delen.length);
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
    if (vraag.isVreemd()) {
      return new Vergelijking(Collections.nCopies(artikelen, ZEGT_NIETS));
    }
    double[] verwant = verwantschap.apply(vraag);
    double[] kansen = Arrays.copyOf(vraag.kansen, mededingers);
    int bekend = vraag.bekend();
    double hoogste = Arrays.stream(kansen).max().orElse(0);
    double scherpte = Math.sqrt(bekend);
    double som = Arrays.stream(kansen).map(kans -> Math.exp((kans - hoogste) / scherpte)).sum();
    return new Vergelijking(
        IntStream.range(0, artikelen)
            .mapToObj(
                i ->
                    new Oordeel(
                        Math.max(0, 1 - (hoogste - kansen[i]) / bekend / VER),
                        Math.exp((kansen[i] - hoogste) / scherpte) / som,
                        Math.min(1, Math.max(0, (kansen[i] - vraag.achtergrond) / bekend / STERK)),
                        verwant[i]))
            .toList());
  }
}
