package nl.zaakwijs.webapp.mijnvragen;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * "Mijn vragen": the conversations that are kept, newest first.
 *
 * @param verwijderd whether something was deleted just now
 */
public record MijnVragenPage(List<Gesprekblok> gesprekken, boolean verwijderd) implements Page {

  /** A conversation with its questions. */
  public record Gesprekblok(String id, String moment, List<Vraagregel> vragen) {}

  /** A question with the short answer; empty when nothing of it is kept. */
  public record Vraagregel(String vraag, String antwoord) {}

  @Override
  public Plek plek() {
    return Plek.MIJN_VRAGEN;
  }
}
