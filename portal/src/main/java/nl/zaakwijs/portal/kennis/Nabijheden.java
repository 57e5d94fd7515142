package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How near each article comes to one question in meaning. Models differ in what they call near: so
 * an article is measured by how far it stands out among all of them.
 */
final class Nabijheden {
  /** There is no model. */
  static final Nabijheden UIT = new Nabijheden(new double[0], 0, true);

  /** There is a model, and it told nothing: not yet, or not in time. */
  static final Nabijheden ONTBREEKT = new Nabijheden(new double[0], 0, false);

  /** So many standard deviations above the mean some article always is. */
  private static final double GEWOON = 2;

  /** So many more are as much as it gets. */
  private static final double BIJZONDER = 4;

  private final double[] cosinussen;
  private final double gewicht;
  private final boolean volledig;
  private final double gemiddelde;
  private final double spreiding;

  private Nabijheden(double[] cosinussen, double gewicht, boolean volledig) {
    this.cosinussen = cosinussen;
    this.gewicht = gewicht;
    this.volledig = volledig;
    this.gemiddelde = bekende().average().orElse(0);
    this.spreiding =
        Math.sqrt(bekende().map(c -> (c - gemiddelde) * (c - gemiddelde)).average().orElse(0));
  }

  /**
   * @param cosinussen for each article; NaN when nothing is known of it
   * @param gewicht what standing out as far as can be adds to the score
   */
  static Nabijheden of(double[] cosinussen, double gewicht) {
    return new Nabijheden(cosinussen.clone(), gewicht, true);
  }

  private DoubleStream bekende() {
    return Arrays.stream(cosinussen).filter(cosinus -> !Double.isNaN(cosinus));
  }

  /** Whether another search would find no more. */
  boolean isVolledig() {
    return volledig;
  }

  Nabijheid of(int nummer) {
    if (nummer >= cosinussen.length || Double.isNaN(cosinussen[nummer]) || spreiding == 0) {
      return Nabijheid.GEEN;
    }
    double afstand = (cosinussen[nummer] - gemiddelde) / spreiding;
    double mate = Math.max(0, Math.min(1, (afstand - GEWOON) / BIJZONDER));
    return new Nabijheid(cosinussen[nummer], mate, gewicht * mate);
  }

  /** The numbers of the nearest articles, of those that come near. */
  List<Integer> best(int meeste) {
    return IntStream.range(0, cosinussen.length)
        .filter(nummer -> of(nummer).isDichtbij())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer nummer) -> cosinussen[nummer]).reversed())
        .limit(meeste)
        .toList();
  }
}
