package nl.zaakwijs.portal.kennis;

import java.util.List;

/**
 * Judges whether the best candidate may be given as the answer. An answer needs a score that is
 * high enough and clearly higher than the runner-up's; close candidates become a question back.
 */
public final class Zekerheid {
  private static final double ZEKER = 0.56;
  private static final double TWIJFEL = 0.41;
  private static final double DICHTBIJ = 0.07;
  private static final int MEESTE_KEUZES = 3;

  /** Adds to the certainty when nothing else comes near, takes away when something does. */
  private static final double INVLOED_VOORSPRONG = 0.25;

  private static final double RUIME_VOORSPRONG = 0.37;

  /**
   * The judgement over these candidates.
   *
   * @param kandidaten best first
   */
  public Oordeel judge(List<Kandidaat> kandidaten) {
    if (kandidaten.isEmpty()) {
      return new Oordeel.Onbekend(0);
    }
    double beste = kandidaten.get(0).kenmerken().score();
    double tweede = kandidaten.size() > 1 ? kandidaten.get(1).kenmerken().score() : 0;
    double voorsprong = beste - tweede;
    double zekerheid = certainty(beste, voorsprong);
    if (beste < TWIJFEL) {
      return new Oordeel.Onbekend(zekerheid);
    }
    List<Kandidaat> dichtbij =
        kandidaten.stream()
            .filter(kandidaat -> beste - kandidaat.kenmerken().score() < DICHTBIJ)
            .limit(MEESTE_KEUZES)
            .toList();
    if (dichtbij.size() > 1) {
      return new Oordeel.Twijfel(dichtbij, zekerheid);
    }
    if (zekerheid >= ZEKER) {
      return new Oordeel.Zeker(kandidaten.get(0), zekerheid);
    }
    return new Oordeel.Onbekend(zekerheid);
  }

  private static double certainty(double beste, double voorsprong) {
    double ruim = Math.min(1, voorsprong / RUIME_VOORSPRONG) - 0.5;
    return Math.max(0, Math.min(1, beste + INVLOED_VOORSPRONG * ruim));
  }
}
