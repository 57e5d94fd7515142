package nl.zaakwijs.portal.vraag;

import java.util.List;

/**
 * What the knowledge has for a question, whatever is done with it. It is what the figures about
 * answers are made of.
 *
 * @param artikelen the ids of the two or three that come nearest, best first
 * @param zekerheid the chance that the first is right, 0 to 1
 */
public record Bevinding(List<String> artikelen, double zekerheid) {
  /** The knowledge was not asked, or has nothing. */
  public static final Bevinding GEEN = new Bevinding(List.of(), 0);

  public Bevinding {
    artikelen = List.copyOf(artikelen);
  }
}
