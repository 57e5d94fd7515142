package nl.zaakwijs.portal.vraag;

import java.io.Serializable;
import java.util.List;

/**
 * Why this answer: what the resident may read under "Waarom dit antwoord?". It holds no personal
 * data.
 *
 * @param zekerheid 0 to 1
 * @param woorden the words of the question that the source has too
 * @param betekenis whether the source comes near the question in meaning, by the municipality's
 *     embedding model
 * @param stappen what each step decided, in order, as codes for the account
 */
public record Waarom(
    double zekerheid, List<String> woorden, boolean betekenis, List<String> stappen)
    implements Serializable {
  public Waarom {
    woorden = List.copyOf(woorden);
    stappen = List.copyOf(stappen);
  }
}
