package nl.zaakwijs.portal.kennis;

import java.util.List;

/**
 * Judges whether the best candidate may be given as the answer. It has to be sure enough; less sure
 * becomes a question back, with the two or three that come nearest.
 */
public final class Zekerheid {
  private static final Grenzen GEZEGD = new Grenzen(0.73, 0.25, 0.45);

  /** What is known by no more than what it says itself, is right more often than it seems. */
  private static final Grenzen ZONDER_ZEGSWIJZEN = new Grenzen(0.72, 0.05, 0.1);

  private static final int MEESTE_KEUZES = 3;

  private final Weging weging = Weging.read();

  /**
   * How sure is sure enough.
   *
   * @param zeker to be the answer
   * @param twijfel to be offered
   * @param woordeloos to be offered without a word in common
   */
  private record Grenzen(double zeker, double twijfel, double woordeloos) {}

  /**
   * The judgement over these candidates.
   *
   * @param kandidaten best first
   */
  public Oordeel judge(List<Kandidaat> kandidaten) {
    long letterlijk = kandidaten.stream().filter(k -> k.kenmerken().letterlijk()).count();
    if (letterlijk == 1) {
      return new Oordeel.Zeker(kandidaten.get(0), 1);
    }
    double zekerheid = weging.certainty(kandidaten);
    Grenzen grenzen = limits(kandidaten);
    if (zekerheid >= grenzen.zeker) {
      return new Oordeel.Zeker(kandidaten.get(0), zekerheid);
    }
    if (kandidaten.size() > 1 && zekerheid >= leastToOffer(grenzen, kandidaten.get(0))) {
      return new Oordeel.Twijfel(kandidaten.stream().limit(MEESTE_KEUZES).toList(), zekerheid);
    }
    return new Oordeel.Onbekend(zekerheid);
  }

  private static Grenzen limits(List<Kandidaat> kandidaten) {
    return kandidaten.isEmpty() || kandidaten.get(0).kenmerken().gezegd()
        ? GEZEGD
        : ZONDER_ZEGSWIJZEN;
  }

  private static double leastToOffer(Grenzen grenzen, Kandidaat beste) {
    return beste.woorden().isEmpty() ? grenzen.woordeloos : grenzen.twijfel;
  }
}
