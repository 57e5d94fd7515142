package nl.zaakwijs.portal.kennis;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What speaks for an article as the answer to a question; every figure is 0 to 1 and can be
 * printed.
 *
 * @param dekking how much of the question the article's title, questions and synonyms cover
 * @param tekst how much of the question the whole article covers
 * @param variant how alike the question and the most similar of the article's questions are
 * @param onderwerp how much of the question the title and synonyms alone cover
 * @param naam how much of the best fitting title or synonym stands in the question
 * @param letters how much of the question looks like words of title, questions and synonyms
 * @param zin how alike the question and the most similar of the article's questions look
 * @param bm25 the score of the full-text search, relative to the best
 * @param sterkte the score of the full-text search, by itself
 * @param taal how near the ways of asking for it come to the likeliest article
 * @param taalkans its share of that likelihood among all articles
 * @param taalsterkte how much likelier the question is for it than for just any article
 * @param verwant how much it is about what the question is about, by all known subjects
 * @param letterlijk whether the question is the title, a synonym or one of the questions, word for
 *     word
 * @param gezegd whether more ways of asking for it are known than it has itself
 */
public record Kenmerken(
    double dekking,
    double tekst,
    double variant,
    double onderwerp,
    double naam,
    double letters,
    double zin,
    double bm25,
    double sterkte,
    double taal,
    double taalkans,
    double taalsterkte,
    double verwant,
    boolean letterlijk,
    boolean gezegd) {
  /** What the figures are called. */
  static final List<String> NAMEN =
      Arrays.stream(Kenmerken.class.getRecordComponents())
          .filter(kenmerk -> kenmerk.getType() == double.class)
          .map(RecordComponent::getName)
          .toList();

  /** The figures, in the order of {@link #NAMEN}. */
  double[] values() {
    return new double[] {
      dekking,
      tekst,
      variant,
      onderwerp,
      naam,
      letters,
      zin,
      bm25,
      sterkte,
      taal,
      taalkans,
      taalsterkte,
      verwant
    };
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "dekking=%.2f tekst=%.2f variant=%.2f onderwerp=%.2f naam=%.2f letters=%.2f zin=%.2f"
            + " bm25=%.2f sterkte=%.2f taal=%.2f taalkans=%.2f taalsterkte=%.2f verwant=%.2f%s",
        dekking,
        tekst,
        variant,
        onderwerp,
        naam,
        letters,
        zin,
        bm25,
        sterkte,
        taal,
        taalkans,
        taalsterkte,
        verwant,
        letterlijk ? " letterlijk" : "");
  }
}
