package nl.zaakwijs.portal.afspraakzin;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The pieces of a sentence that a pattern took, in their order, and the day on which it was said.
 */
record Vangst(List<Begrip> stukken, Kalender kalender) {
  Vangst {
    stukken = List.copyOf(stukken);
  }

  /** The piece of this kind with this number, counted from 0. */
  <T extends Begrip> Optional<T> find(Class<T> soort, int nummer) {
    return stukken.stream().filter(soort::isInstance).map(soort::cast).skip(nummer).findFirst();
  }

  private <T extends Begrip> T read(Class<T> soort, int nummer) {
    return find(soort, nummer)
        .orElseThrow(() -> new IllegalStateException("No " + soort.getSimpleName() + nummer));
  }

  Begrip.Dagen dagen(int nummer) {
    return read(Begrip.Dagen.class, nummer);
  }

  Begrip.Klok klok(int nummer) {
    return read(Begrip.Klok.class, nummer);
  }

  Begrip.Maand maand() {
    return read(Begrip.Maand.class, 0);
  }

  Begrip.Mensen mensen(int nummer) {
    return read(Begrip.Mensen.class, nummer);
  }

  Begrip.Voorval voorval() {
    return read(Begrip.Voorval.class, 0);
  }

  /** The number or rank that stands there; "een" is one. */
  int getal(int nummer) {
    return stukken.stream()
        .filter(Predicate.not(Vangst::isNoNumber))
        .skip(nummer)
        .findFirst()
        .map(Vangst::number)
        .orElseThrow(() -> new IllegalStateException("No number " + nummer));
  }

  /** The last number that stands there. */
  int laatsteGetal() {
    List<Integer> getallen =
        stukken.stream().map(Vangst::number).filter(getal -> getal > 0).toList();
    return getallen.get(getallen.size() - 1);
  }

  private static boolean isNoNumber(Begrip stuk) {
    return number(stuk) == 0;
  }

  static int number(Begrip stuk) {
    if (stuk instanceof Begrip.Getal getal) {
      return getal.waarde();
    }
    if (stuk instanceof Begrip.Rang rang) {
      return rang.waarde();
    }
    if (stuk instanceof Begrip.Tallen tallen) {
      return tallen.waarde();
    }
    return stuk instanceof Begrip.Woord woord && Patroon.EEN.contains(woord.tekst()) ? 1 : 0;
  }

  boolean says(String... woorden) {
    List<String> gezocht = List.of(woorden);
    return stukken.stream()
        .anyMatch(stuk -> stuk instanceof Begrip.Woord woord && gezocht.contains(woord.tekst()));
  }
}
