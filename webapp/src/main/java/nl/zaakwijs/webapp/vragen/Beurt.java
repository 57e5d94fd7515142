package nl.zaakwijs.webapp.vragen;

import java.io.Serializable;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.portal.vraag.Beantwoording;
import nl.zaakwijs.portal.vraag.Route;

/**
 * One question of this session with its answer.
 *
 * @param nummer its place in the conversation, from 1
 * @param vraag as it may be shown and kept: masked
 * @param gemaskeerd whether personal data was taken out of it
 * @param nuttig what the resident thought of the answer
 */
record Beurt(
    int nummer, String vraag, boolean gemaskeerd, Route route, Antwoord antwoord, Nuttig nuttig)
    implements Serializable {

  /** The turn of this answer, on which nobody gave an opinion yet. */
  static Beurt of(int nummer, Beantwoording beantwoording) {
    return new Beurt(
        nummer,
        beantwoording.vraag(),
        beantwoording.gemaskeerd(),
        beantwoording.route(),
        beantwoording.antwoord(),
        Nuttig.NIET_GEZEGD);
  }

  Beurt withNummer(int ander) {
    return new Beurt(ander, vraag, gemaskeerd, route, antwoord, nuttig);
  }

  Beurt withNuttig(Nuttig gezegd) {
    return new Beurt(nummer, vraag, gemaskeerd, route, antwoord, gezegd);
  }

  /** Whether to ask if the answer was useful: not of a greeting, and not of who needs help now. */
  boolean isBeoordeelbaar() {
    return antwoord instanceof Antwoord.Gevonden
        || antwoord instanceof Antwoord.Besluitvraag
        || antwoord instanceof Antwoord.Doorverwijzing
        || antwoord instanceof Antwoord.GeenAntwoord
        || isPersoonlijk();
  }

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
