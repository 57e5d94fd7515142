package nl.zaakwijs.portal.kennis;

import java.util.Locale;

/**
 * How near an article comes to a question in meaning.
 *
 * @param cosinus of the angle to the nearest of its passages, -1 to 1
 * @param mate how far that stands out among all articles, 0 to 1
 * @param bijdrage what it adds to the score of the article, and to how sure it is
 */
public record Nabijheid(double cosinus, double mate, double bijdrage) {
  /** Nothing is known of it. */
  public static final Nabijheid GEEN = new Nabijheid(0, 0, 0);

  private static final double DICHTBIJ = 0.4;

  /** Whether that speaks for the article. */
  public boolean isDichtbij() {
    return mate >= DICHTBIJ;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "betekenis=%.2f cosinus=%.2f", mate, cosinus);
  }
}
