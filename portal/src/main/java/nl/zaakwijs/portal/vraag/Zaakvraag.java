package nl.zaakwijs.portal.vraag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about the resident's own zaken, as far as its words tell.
 *
 * @param tekst in the words of the rules: slips corrected, chat words written out
 * @param zin the part of it that asks: of a story one sentence, else all of it
 * @param aspect null when nothing says what is asked
 * @param kans the chance of this aspect, given that it asks something of an own zaak
 * @param eigen the chance that it asks something of an own zaak, 0 to 1
 * @param bezit whether it says "mijn", "die ik" or the like
 * @param vervolg whether it goes on from something said before
 * @param regels the rules that fitted
 */
record Zaakvraag(
    String tekst,
    String zin,
    @Nullable Zaakaspect aspect,
    double kans,
    double eigen,
    boolean bezit,
    boolean vervolg,
    List<String> regels) {
  private static final double STERK = 0.6;
  private static final double DUIDELIJK = 0.5;
  private static final double ALGEMEEN = 0.25;

  Zaakvraag {
    regels = List.copyOf(regels);
  }

  /** The same, asked at the end of this story. */
  Zaakvraag in(Zaakvraag verhaal) {
    return new Zaakvraag(
        verhaal.tekst, zin, aspect, kans, eigen, bezit || verhaal.bezit, verhaal.vervolg, regels);
  }

  /** Whether it surely asks something of an own zaak. */
  boolean isSterk() {
    return eigen >= STERK;
  }

  /** Whether its own words say what is asked, without an earlier question. */
  boolean isDuidelijk() {
    return kans >= DUIDELIJK;
  }

  /** Whether it asks how something goes in general. */
  boolean isAlgemeen() {
    return eigen < ALGEMEEN;
  }

  Zaakaspect aspectOr(Zaakaspect anders) {
    return aspect == null ? anders : aspect;
  }
}
