package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.zaakwijs.portal.kennis.Voorbeeldvragen.Voorbeeld;

/**
 * Learns from questions with a known answer what each feature is worth: first the order, so that
 * the right article comes out likeliest of all candidates, then how sure the best of them is. The
 * same questions give the same figures, to the last digit.
 */
final class Leerling {
  private static final int RONDEN_VOLGORDE = 1500;
  private static final double STAP_VOLGORDE = 3;
  private static final double REM_VOLGORDE = 0.0002;
  private static final int RONDEN_ZEKERHEID = 3000;
  private static final double STAP_ZEKERHEID = 2;
  private static final double REM_ZEKERHEID = 0.0005;

  private Leerling() {}

  static Weging learn(List<Voorbeeld> covered, List<Voorbeeld> uncovered) {
    List<Voorbeeld> gedekt = inOrder(covered);
    List<Voorbeeld> nietGedekt = inOrder(uncovered);
    double[] volgorde = learnVolgorde(gedekt);
    int zekerheden = Weging.namenZekerheid().size();
    Weging weging = new Weging(volgorde, new double[zekerheden], new double[zekerheden]);
    List<Voorbeeld> alle = new ArrayList<>();
    for (Voorbeeld voorbeeld : gedekt) {
      Voorbeeld gewogen = weigh(weging, voorbeeld);
      alle.add(gewogen);
      alle.add(gewogen.uncovered());
    }
    nietGedekt.forEach(voorbeeld -> alle.add(weigh(weging, voorbeeld)));
    return new Weging(
        volgorde, learnZekerheid(weging, alle, true), learnZekerheid(weging, alle, false));
  }

  /**
   * @param gezegd whether of the best candidate more ways of asking are known
   */
  private static double[] learnZekerheid(Weging weging, List<Voorbeeld> alle, boolean gezegd) {
    List<double[]> waarden = new ArrayList<>();
    List<Boolean> goed = new ArrayList<>();
    for (Voorbeeld voorbeeld : alle) {
      List<Kandidaat> kandidaten = voorbeeld.kandidaten();
      if (!kandidaten.isEmpty() && kandidaten.get(0).kenmerken().gezegd() == gezegd) {
        waarden.add(weging.values(kandidaten));
        goed.add(voorbeeld.place() == 0);
      }
    }
    return learnZekerheid(waarden, goed);
  }

  /** Whatever the present weights make of them, the sums are taken in one and the same order. */
  private static List<Voorbeeld> inOrder(List<Voorbeeld> voorbeelden) {
    return voorbeelden.stream()
        .map(
            v ->
                new Voorbeeld(
                    v.vraag(),
                    v.stijl(),
                    v.artikelen(),
                    v.kandidaten().stream()
                        .sorted(Comparator.comparing(k -> k.artikel().id()))
                        .toList()))
        .toList();
  }

  /** The same candidates in the order that this weighing gives. */
  static Voorbeeld weigh(Weging weging, Voorbeeld voorbeeld) {
    List<Kandidaat> gewogen =
        voorbeeld.kandidaten().stream()
            .map(
                k ->
                    new Kandidaat(
                        k.artikel(),
                        k.kenmerken(),
                        weging.score(k.kenmerken()),
                        k.woorden(),
                        Nabijheid.GEEN))
            .sorted(Zoekindex.BESTE_EERST)
            .toList();
    return new Voorbeeld(voorbeeld.vraag(), voorbeeld.stijl(), voorbeeld.artikelen(), gewogen);
  }

  /** Raises the chance of the right article among all candidates, by its slope. */
  private static double[] learnVolgorde(List<Voorbeeld> voorbeelden) {
    double[] gewichten = new double[Kenmerken.NAMEN.size()];
    Arrays.fill(gewichten, 1);
    List<Voorbeeld> gevonden = voorbeelden.stream().filter(v -> v.place() >= 0).toList();
    for (int ronde = 0; ronde < RONDEN_VOLGORDE; ronde++) {
      double[] helling = new double[gewichten.length];
      for (Voorbeeld voorbeeld : gevonden) {
        addSlope(helling, gewichten, voorbeeld);
      }
      step(gewichten, helling, gevonden.size(), STAP_VOLGORDE, REM_VOLGORDE);
    }
    return gewichten;
  }

  private static void addSlope(double[] helling, double[] gewichten, Voorbeeld voorbeeld) {
    double[][] waarden =
        voorbeeld.kandidaten().stream()
            .map(kandidaat -> kandidaat.kenmerken().values())
            .toArray(double[][]::new);
    double[] kansen = chances(Arrays.stream(waarden).mapToDouble(w -> Weging.sum(gewichten, w)));
    for (int i = 0; i < waarden.length; i++) {
      double verschil = kansen[i] - (i == voorbeeld.place() ? 1 : 0);
      for (int f = 0; f < helling.length; f++) {
        helling[f] += verschil * waarden[i][f];
      }
    }
  }

  private static double[] chances(DoubleStream scores) {
    double[] kansen = scores.toArray();
    double hoogste = Arrays.stream(kansen).max().orElse(0);
    double alle = 0;
    for (int i = 0; i < kansen.length; i++) {
      kansen[i] = Math.exp(kansen[i] - hoogste);
      alle += kansen[i];
    }
    for (int i = 0; i < kansen.length; i++) {
      kansen[i] /= alle;
    }
    return kansen;
  }

  private static double[] learnZekerheid(List<double[]> waarden, List<Boolean> goed) {
    double[] gewichten = new double[Weging.namenZekerheid().size()];
    for (int ronde = 0; ronde < RONDEN_ZEKERHEID; ronde++) {
      double[] helling = new double[gewichten.length];
      for (int i = 0; i < waarden.size(); i++) {
        double kans = Weging.chance(Weging.sum(gewichten, waarden.get(i)));
        double verschil = kans - (goed.get(i) ? 1 : 0);
        for (int f = 0; f < helling.length; f++) {
          helling[f] += verschil * waarden.get(i)[f];
        }
      }
      step(gewichten, helling, waarden.size(), STAP_ZEKERHEID, REM_ZEKERHEID);
    }
    return gewichten;
  }

  private static void step(
      double[] gewichten, double[] helling, int aantal, double stap, double rem) {
    for (int f = 0; f < gewichten.length; f++) {
      gewichten[f] -= stap * (helling[f] / aantal + rem * gewichten[f]);
    }
  }
}
