package nl.zaakwijs.portal.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * Keeps conversations: encrypted, each under a key of its own, as long as agreed and no longer.
 * Only masked text may come in; deleting a conversation destroys its key.
 */
@ApplicationScoped
public class Gesprekken {

  /** For the container's proxy, and for a stand-in in tests. */
  protected Gesprekken() {}

  /** Begins a conversation; that of a resident is found back after a next login. */
  public UUID begin(Bezoeker bezoeker, Taal taal) {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds a question and how it ended, as the next turn. Does nothing when the conversation is gone.
   *
   * @param vraag masked ({@code Beantwoording.vraag()})
   * @param uitkomst the route's code
   * @param antwoord the short answer in words, without personal data; may be empty
   */
  public void add(UUID gesprek, String vraag, String uitkomst, String antwoord) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes an anonymous conversation this resident's own, when someone logs in half-way. The caller
   * proves that it is theirs: the id must come from the own session.
   */
  public void claim(UUID gesprek, Inwoner inwoner) {
    throw new UnsupportedOperationException();
  }

  /** The questions that this resident asked while logged in, newest first. */
  public List<BewaardeVraag> listVragen(Inwoner inwoner) {
    throw new UnsupportedOperationException();
  }

  /** Deletes a conversation; the caller proves that it is this visitor's. */
  public void delete(UUID gesprek) {
    throw new UnsupportedOperationException();
  }

  /** Deletes this conversation if it is this resident's; whether it was. */
  public boolean delete(UUID gesprek, Inwoner inwoner) {
    throw new UnsupportedOperationException();
  }

  /** Deletes everything that is kept of this resident's conversations. */
  public void deleteAll(Inwoner inwoner) {
    throw new UnsupportedOperationException();
  }

  /** Deletes the conversations that may no longer be kept at this moment; how many that were. */
  public int deleteVerlopen(Instant nu) {
    throw new UnsupportedOperationException();
  }
}
