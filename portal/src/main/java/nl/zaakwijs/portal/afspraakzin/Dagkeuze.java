package nl.zaakwijs.portal.afspraakzin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Grens;
import org.jspecify.annotations.Nullable;

/** One range of days of all that a sentence says about when. */
final class Dagkeuze {
  private Dagkeuze() {}

  static <T extends Begrip> List<T> list(List<Begrip> zin, Class<T> soort) {
    return zin.stream().filter(soort::isInstance).map(soort::cast).toList();
  }

  /** The days that are wanted; both ends null when none are named. */
  static Grens choose(List<Begrip> zin) {
    Dagen dagen = together(list(zin, Dagen.class));
    LocalDate van = dagen == null ? null : dagen.van();
    LocalDate tot = dagen == null ? null : dagen.tot();
    for (Grens grens : list(zin, Grens.class)) {
      LocalDate later = pick(van, grens.van(), (a, b) -> a.isAfter(b) ? a : b);
      LocalDate eerder = pick(tot, grens.tot(), (a, b) -> a.isBefore(b) ? a : b);
      boolean leeg = later != null && eerder != null && later.isAfter(eerder);
      if (!leeg) {
        van = later;
        tot = eerder;
      } else if (dagen == null) {
        // Of two ends that exclude each other the last one counts, as the last word on it.
        van = grens.van();
        tot = grens.tot();
      }
    }
    return new Grens(van, tot);
  }

  /** The narrowest of days that lie in each other; from first to last of days beside each other. */
  private static @Nullable Dagen together(List<Dagen> alle) {
    List<Dagen> samen = new ArrayList<>();
    for (Dagen dagen : alle) {
      Dagen nieuw = dagen;
      for (Dagen eerder : List.copyOf(samen)) {
        if (nieuw.isWeekdag() && !eerder.isDag() && !eerder.isWeekdag()) {
          nieuw = nieuw.within(eerder);
        } else if (eerder.isWeekdag() && !nieuw.isDag() && !nieuw.isWeekdag()) {
          samen.remove(eerder);
          eerder = eerder.within(nieuw);
          samen.add(eerder);
        }
        if (eerder.contains(nieuw)) {
          samen.remove(eerder);
        } else if (nieuw.contains(eerder)) {
          samen.remove(eerder);
          nieuw = eerder;
        }
      }
      samen.add(nieuw);
    }
    return samen.stream().reduce(Dagen::join).orElse(null);
  }

  private static @Nullable LocalDate pick(
      @Nullable LocalDate een, @Nullable LocalDate ander, BinaryOperator<LocalDate> keuze) {
    if (een == null || ander == null) {
      return een == null ? ander : een;
    }
    return keuze.apply(een, ander);
  }
}
