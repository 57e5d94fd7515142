package nl.zaakwijs.portal.vraag;

import java.util.List;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * A question as it was asked.
 *
 * @param tekst as typed
 * @param eerdere earlier questions of this conversation (masked), oldest first
 */
public record Vraag(String tekst, Taal taal, Bezoeker bezoeker, List<String> eerdere) {
  public Vraag {
    eerdere = List.copyOf(eerdere);
  }

  @Override
  public String toString() {
    return "Vraag[***]";
  }
}
