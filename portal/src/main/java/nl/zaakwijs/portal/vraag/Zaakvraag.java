package nl.zaakwijs.portal.vraag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about the resident's own zaken, as far as its words tell.
 *
 * @param tekst in the words of the rules: slips corrected, chat words written out
 * @param aspect null when nothing says what is asked
 * @param zekerheid 0 (nothing), 2 (perhaps), 3 or 4 (this is about an own zaak)
 * @param bezit whether it says "mijn", "die ik" or the like
 * @param algemeen whether it asks how something goes in general
 * @param vervolg whether it goes on from something said before
 * @param regels the rules that fitted, best first
 */
record Zaakvraag(
    String tekst,
    @Nullable Zaakaspect aspect,
    int zekerheid,
    boolean bezit,
    boolean algemeen,
    boolean vervolg,
    List<String> regels) {
  private static final int STERK = 3;

  Zaakvraag {
    regels = List.copyOf(regels);
  }

  boolean isSterk() {
    return zekerheid >= STERK;
  }

  /** Whether it asks how something goes in general; only a certain rule says otherwise. */
  boolean isAlgemeen() {
    return algemeen && zekerheid <= STERK;
  }

  Zaakaspect aspectOr(Zaakaspect anders) {
    return aspect == null ? anders : aspect;
  }
}
