package nl.zaakwijs.portal.kennis;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Picks the few best of very many, without putting all of them in order. */
final class Besten {
  private Besten() {}

  /**
   * The numbers of the best, best first; of equals the lowest number first.
   *
   * @param hoogstens how many
   * @param uit they are picked from 0 up to this, without it
   * @param mag which may be picked
   * @param maat what makes one better than another
   */
  static List<Integer> pick(int hoogstens, int uit, IntPredicate mag, IntToDoubleFunction maat) {
    Comparator<Treffer> slechtsteEerst =
        Comparator.comparingDouble(Treffer::maat)
            .thenComparing(Treffer::nummer, Comparator.reverseOrder());
    PriorityQueue<Treffer> beste = new PriorityQueue<>(hoogstens + 1, slechtsteEerst);
    double drempel = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < uit; i++) {
      double van = maat.applyAsDouble(i);
      if (van > drempel && mag.test(i)) {
        beste.add(new Treffer(i, van));
        if (beste.size() > hoogstens) {
          beste.remove();
        }
        if (beste.size() == hoogstens) {
          drempel = beste.element().maat();
        }
      }
    }
    return beste.stream().sorted(slechtsteEerst.reversed()).map(Treffer::nummer).toList();
  }

  private record Treffer(int nummer, double maat) {}
}
