package nl.zaakwijs.webapp.vragen;

import java.io.Serializable;
import nl.zaakwijs.portal.vraag.Antwoord;

/**
 * One question of this session with its answer.
 *
 * @param nummer its place in the conversation, from 1
 * @param vraag as it may be shown and kept: masked
 * @param gemaskeerd whether personal data was taken out of it
 */
record Beurt(int nummer, String vraag, boolean gemaskeerd, Antwoord antwoord)
    implements Serializable {

  /** Whether the answer may only be shown to the resident who is logged in. */
  boolean isPersoonlijk() {
    return antwoord instanceof Antwoord.Zaakstatussen
        || antwoord instanceof Antwoord.MijnAfspraken
        || antwoord instanceof Antwoord.Gegevens;
  }

  /** Whether it waits for a login. */
  boolean isWachtend() {
    return antwoord instanceof Antwoord.InloggenNodig;
  }

  @Override
  public String toString() {
    return "Beurt[" + nummer + "]";
  }
}
