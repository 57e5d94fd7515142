package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.SmallFloat;

/**
 * How much each term says of each article, by Okapi BM25: rare in the articles and often in this
 * one says much, and the same in a long text less. It is filled first, one field of all articles
 * after the other, and then only read.
 *
 * @param <T> a term
 */
final class Termgewichten<T> {
  /** How soon more of the same says nothing more. */
  private static final double VERZADIGING = 1.2;

  /** Articles have many question variants; a long list of them is no reason to score lower. */
  private static final double LENGTE_TELT = 0.3;

  private final Map<T, Lijst> lijsten = new HashMap<>();

  /**
   * A field of an article.
   *
   * @param termen how often each term stands in it; the parts of a compound are terms as well
   * @param lengte how many words it has
   */
  record Veld<T>(Map<T, Integer> termen, int lengte) {
    private int termenSamen() {
      return termen.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private static final class Lijst {
    private int[] artikelen = new int[1];
    private float[] gewichten = new float[1];
    private int gevuld;

    void add(int artikel, double gewicht) {
      if (gevuld == artikelen.length) {
        artikelen = Arrays.copyOf(artikelen, gevuld + gevuld / 2 + 1);
        gewichten = Arrays.copyOf(gewichten, artikelen.length);
      }
      artikelen[gevuld] = artikel;
      gewichten[gevuld++] = (float) gewicht;
    }
  }

  /**
   * Adds a field of all articles.
   *
   * @param velden one for each article, in their order
   * @param zwaarte how much this field counts
   */
  void add(List<Veld<T>> velden, double zwaarte) {
    Map<T, Integer> artikelen = new HashMap<>();
    velden.forEach(
        veld -> veld.termen().keySet().forEach(term -> artikelen.merge(term, 1, Integer::sum)));
    List<Veld<T>> gevuld = velden.stream().filter(veld -> veld.lengte() > 0).toList();
    double gemiddeld = gevuld.stream().mapToInt(Veld::termenSamen).average().orElse(1);
    for (int i = 0; i < velden.size(); i++) {
      int nummer = i;
      double lang = LENGTE_TELT * rounded(velden.get(i).lengte()) / gemiddeld;
      velden
          .get(i)
          .termen()
          .forEach(
              (term, aantal) -> {
                int df = artikelen.getOrDefault(term, 0);
                double zeldzaam = Math.log(1 + (gevuld.size() - df + 0.5) / (df + 0.5));
                double vaak = aantal / (aantal + VERZADIGING * (1 - LENGTE_TELT + lang));
                lijsten
                    .computeIfAbsent(term, nieuw -> new Lijst())
                    .add(nummer, zwaarte * zeldzaam * vaak);
              });
    }
  }

  /** Of a long text only about how long. */
  private static int rounded(int lengte) {
    return SmallFloat.byte4ToInt(SmallFloat.intToByte4(lengte));
  }

  /** Adds to the score of every article that has this term what the term says of it. */
  void addTo(double[] scores, T term, double trouw) {
    Lijst lijst = lijsten.get(term);
    if (lijst != null) {
      for (int i = 0; i < lijst.gevuld; i++) {
        scores[lijst.artikelen[i]] += trouw * lijst.gewichten[i];
      }
    }
  }
}
