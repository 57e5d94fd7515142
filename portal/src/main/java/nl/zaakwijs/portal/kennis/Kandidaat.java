package nl.zaakwijs.portal.kennis;

import java.util.List;

/**
 * An article that may answer a question, and why.
 *
 * @param score the features in one figure, by which candidates are ordered
 * @param woorden the words of the question that the article has too
 */
public record Kandidaat(Artikel artikel, Kenmerken kenmerken, double score, List<String> woorden) {
  public Kandidaat {
    woorden = List.copyOf(woorden);
  }
}
