package nl.zaakwijs.portal.gesprek;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A question that is kept, with how it ended.
 *
 * @param gesprek the conversation that it belongs to; deleting goes by it
 * @param nummer its place in that conversation, from 1
 * @param vraag the masked text
 * @param uitkomst the route's code, such as {@code zaakstatus}
 * @param antwoord the short answer in words, empty when nothing of it is kept
 */
public record BewaardeVraag(
    UUID gesprek, int nummer, String vraag, String uitkomst, String antwoord, Instant gesteldOp)
    implements Serializable {
  @Override
  public String toString() {
    return "BewaardeVraag[" + gesprek + ", " + nummer + "]";
  }
}
