package nl.zaakwijs.portal.kennis;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How likely it is that who means an article asks in these words: a naive Bayes model (multinomial,
 * with additive smoothing) over runs of three to five letters in all that an article is asked by.
 * Short runs see through endings, compounds and slips.
 */
final class Taalmodel {
  /** The field with the runs, each as often as it stands in a line. */
  static final String VELD = "stukjes";

  private static final int KORTSTE = 3;
  private static final int LANGSTE = 5;
  private static final double ALFA = 0.1;
  private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** How far behind the best, per run, counts as not alike at all. */
  private static final double VER = 0.4;

  /** How much likelier than in any article, per run, counts as certain. */
  private static final double STERK = 2;

  /** Of a question of which most runs were never seen. */
  private static final Oordeel ZEGT_NIETS = new Oordeel(0, 0, 0);

  private final IndexReader lezer;
  private final int artikelen;
  private final double[] leeg;
  private final double alle;
  private final long stukjes;

  /**
   * What it says of one article; each 0 to 1.
   *
   * @param nabijheid how near it comes to the likeliest article, or subject that none is about
   * @param kans its share of the likelihood of all of those, flattened because runs overlap
   * @param sterkte how much likelier the words are in this article than in just any
   */
  record Oordeel(double nabijheid, double kans, double sterkte) {}

  /** What it says of a question: by the number of the article in the index. */
  record Vergelijking(List<Oordeel> oordelen) {
    Oordeel of(int artikel) {
      return oordelen.get(artikel);
    }

    /** The likeliest articles, best first. */
    List<Integer> best(int aantal) {
      return IntStream.range(0, oordelen.size())
          .filter(i -> oordelen.get(i).sterkte() > 0)
          .boxed()
          .sorted(
              (a, b) -> Double.compare(oordelen.get(b).nabijheid(), oordelen.get(a).nabijheid()))
          .limit(aantal)
          .toList();
    }
  }

  /**
   * @param lezer an index that has {@link #VELD}
   * @param lengtes how many runs each article has, and then each subject that no article is about
   * @param artikelen how many of them are articles
   */
  Taalmodel(IndexReader lezer, int[] lengtes, int artikelen) throws IOException {
    this.lezer = lezer;
    this.artikelen = artikelen;
    this.stukjes = count(lezer);
    this.leeg =
        Arrays.stream(lengtes)
            .mapToDouble(lengte -> Math.log(ALFA / (lengte + ALFA * stukjes)))
            .toArray();
    this.alle = Arrays.stream(lengtes).asLongStream().sum();
  }

  /** How many different runs there are. */
  private static long count(IndexReader lezer) throws IOException {
    Terms alle = MultiTerms.getTerms(lezer, VELD);
    return alle == null ? 1 : Math.max(1, alle.size());
  }

  /** The runs of each line, once per line. */
  static List<String> split(Collection<String> regels) {
    return regels.stream().flatMap(regel -> split(regel).stream()).toList();
  }

  private static Set<String> split(String regel) {
    Set<String> delen = new HashSet<>();
    GEEN_WOORD
        .splitAsStream(Tekstvorm.fold(regel))
        .forEach(woord -> addTo(delen, "_" + woord + "_"));
    return delen;
  }

  private static void addTo(Set<String> delen, String woord) {
    for (int lengte = KORTSTE; lengte <= Math.min(LANGSTE, woord.length()); lengte++) {
      for (int i = 0; i + lengte <= woord.length(); i++) {
        delen.add(woord.substring(i, i + lengte));
      }
    }
  }

  Vergelijking compare(String vraag) throws IOException {
    double[] kansen = new double[leeg.length];
    double achtergrond = 0;
    int bekend = 0;
    Set<String> delen = split(vraag);
    for (String deel : delen) {
      Term term = new Term(VELD, deel);
      PostingsEnum vindplaatsen =
          MultiTerms.getTermPostingsEnum(lezer, VELD, term.bytes(), PostingsEnum.FREQS);
      if (vindplaatsen == null) {
        continue;
      }
      bekend++;
      achtergrond += Math.log((lezer.totalTermFreq(term) + ALFA) / (alle + ALFA * stukjes));
      while (vindplaatsen.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        kansen[vindplaatsen.docID()] += Math.log1p(vindplaatsen.freq() / ALFA);
      }
    }
    for (int i = 0; i < kansen.length; i++) {
      kansen[i] += bekend * leeg[i];
    }
    if (2 * bekend < delen.size()) {
      return new Vergelijking(Collections.nCopies(artikelen, ZEGT_NIETS));
    }
    return judge(kansen, achtergrond, Math.max(1, bekend));
  }

  private Vergelijking judge(double[] kansen, double achtergrond, int bekend) {
    double hoogste = Arrays.stream(kansen).max().orElse(0);
    double scherpte = Math.sqrt(bekend);
    double som = Arrays.stream(kansen).map(kans -> Math.exp((kans - hoogste) / scherpte)).sum();
    return new Vergelijking(
        Arrays.stream(kansen)
            .limit(artikelen)
            .mapToObj(
                kans ->
                    new Oordeel(
                        Math.max(0, 1 - (hoogste - kans) / bekend / VER),
                        Math.exp((kans - hoogste) / scherpte) / som,
                        Math.min(1, Math.max(0, (kans - achtergrond) / bekend / STERK))))
            .toList());
  }
}
