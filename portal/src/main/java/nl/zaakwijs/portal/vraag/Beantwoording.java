package nl.zaakwijs.portal.vraag;

import java.util.List;

/**
 * What came of a question: the answer, and the account of the way there.
 *
 * @param vraag the question, tidied and masked: the only text that may be stored or shown again
 * @param gemaskeerd whether personal data was taken out of it
 * @param bevinding what the knowledge had for it, whatever the answer became
 * @param spoor what each step decided, in order
 */
public record Beantwoording(
    String vraag,
    boolean gemaskeerd,
    Route route,
    Antwoord antwoord,
    Bevinding bevinding,
    List<String> spoor) {
  public Beantwoording {
    spoor = List.copyOf(spoor);
  }

  @Override
  public String toString() {
    return "Beantwoording[" + route + "]";
  }
}
