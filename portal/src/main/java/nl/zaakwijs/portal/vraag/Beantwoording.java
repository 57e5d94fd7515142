package nl.zaakwijs.portal.vraag;

import java.util.List;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import org.jspecify.annotations.Nullable;

/**
 * What came of a question: the answer, and the account of the way there.
 *
 * @param vraag the question, tidied and masked: the only text that may be stored or shown again
 * @param gemaskeerd whether personal data was taken out of it
 * @param bevinding what the knowledge had for it, whatever the answer became
 * @param spoor what each step decided, in order
 * @param afspraak what it says about an appointment; null when it says nothing of that
 */
public record Beantwoording(
    String vraag,
    boolean gemaskeerd,
    Route route,
    Antwoord antwoord,
    Bevinding bevinding,
    List<String> spoor,
    @Nullable Afspraakvraag afspraak) {
  public Beantwoording {
    spoor = List.copyOf(spoor);
  }

  @Override
  public String toString() {
    return "Beantwoording[" + route + "]";
  }
}
