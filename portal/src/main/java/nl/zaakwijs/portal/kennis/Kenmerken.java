package nl.zaakwijs.portal.kennis;

import java.util.Locale;

/**
 * What speaks for an article as the answer to a question; every figure is 0 to 1 and can be
 * printed.
 *
 * @param dekking how much of the question the article's title, questions and synonyms cover
 * @param variant how alike the question and the most similar of the article's questions are
 * @param onderwerp how much of the question the title and synonyms alone cover
 * @param bm25 the score of the full-text search, relative to the best
 */
public record Kenmerken(double dekking, double variant, double onderwerp, double bm25) {
  private static final double DEKKING = 0.50;
  private static final double VARIANT = 0.35;
  private static final double ONDERWERP = 0.06;
  private static final double BM25 = 0.09;

  /** All of it in one figure, by which candidates are ordered. */
  public double score() {
    return DEKKING * dekking + VARIANT * variant + ONDERWERP * onderwerp + BM25 * bm25;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "dekking=%.2f variant=%.2f onderwerp=%.2f bm25=%.2f score=%.2f",
        dekking,
        variant,
        onderwerp,
        bm25,
        score());
  }
}
