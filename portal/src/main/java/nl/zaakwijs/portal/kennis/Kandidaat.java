package nl.zaakwijs.portal.kennis;

import java.util.List;

/**
 * An article that may answer a question, and why.
 *
 * @param woorden the words of the question that the article has too
 */
public record Kandidaat(Artikel artikel, Kenmerken kenmerken, List<String> woorden) {
  public Kandidaat {
    woorden = List.copyOf(woorden);
  }
}
