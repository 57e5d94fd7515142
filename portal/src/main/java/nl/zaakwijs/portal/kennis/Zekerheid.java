package nl.zaakwijs.portal.kennis;

import java.util.List;

/**
 * Judges whether the best candidate may be given as the answer. It has to be sure enough; less sure
 * becomes a question back, with the two or three that come nearest.
 */
public final class Zekerheid {
  private static final double ZEKER = 0.73;
  private static final double TWIJFEL = 0.25;

  /** The same for what is known by no more than what it says itself: it is found less surely. */
  private static final double TWIJFEL_ZONDER_ZEGSWIJZEN = 0.05;

  /** Sure enough to be offered without a word in common. */
  private static final double WOORDELOOS = 0.45;

  private static final int MEESTE_KEUZES = 3;

  private final Weging weging = Weging.read();

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
    if (zekerheid >= ZEKER) {
      return new Oordeel.Zeker(kandidaten.get(0), zekerheid);
    }
    if (zekerheid >= leastFor(kandidaten) && kandidaten.size() > 1) {
      return new Oordeel.Twijfel(kandidaten.stream().limit(MEESTE_KEUZES).toList(), zekerheid);
    }
    return new Oordeel.Onbekend(zekerheid);
  }

  private static double leastFor(List<Kandidaat> kandidaten) {
    if (kandidaten.isEmpty() || kandidaten.get(0).woorden().isEmpty()) {
      return WOORDELOOS;
    }
    return kandidaten.get(0).kenmerken().gezegd() ? TWIJFEL : TWIJFEL_ZONDER_ZEGSWIJZEN;
  }
}
