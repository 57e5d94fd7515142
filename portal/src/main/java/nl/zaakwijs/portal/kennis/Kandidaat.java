package nl.zaakwijs.portal.kennis;

import java.util.List;

/**
 * An article that may answer a question, and why.
 *
 * @param score the features in one figure, by which candidates are ordered
 * @param woorden the words of the question that the article has too
 * @param nabijheid how near it comes in meaning, when the municipality has a model for that
 */
public record Kandidaat(
    Artikel artikel, Kenmerken kenmerken, double score, List<String> woorden, Nabijheid nabijheid) {
  public Kandidaat {
    woorden = List.copyOf(woorden);
  }

  /** The same for an article in another language. */
  Kandidaat with(Artikel vertaald) {
    return new Kandidaat(vertaald, kenmerken, score, woorden, nabijheid);
  }

  /** The figures that speak for it, for the account. */
  public String cijfers() {
    return nabijheid.equals(Nabijheid.GEEN) ? kenmerken.toString() : kenmerken + " " + nabijheid;
  }
}
