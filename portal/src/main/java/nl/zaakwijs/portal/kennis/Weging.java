package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each feature says about which article is meant, and how sure that is. It was learned
 * from questions with a known answer; the figures stand in {@code kennis/weging.txt}.
 */
final class Weging {
  private static final String BESTAND = "/kennis/weging.txt";
  private static final String VOLGORDE = "volgorde.";
  private static final String ZEKERHEID = "zekerheid.";
  private static final String ZONDER_ZEGSWIJZEN = "zekerheid-zonder-zegswijzen.";

  private final double[] volgorde;
  private final double[] zekerheid;
  private final double[] zonderZegswijzen;

  /**
   * @param volgorde for each feature, in their order
   * @param zekerheid for the constant, the chance, the lead, and each feature of the best
   * @param zonderZegswijzen the same when the best is known by no more than what it says itself
   */
  Weging(double[] volgorde, double[] zekerheid, double[] zonderZegswijzen) {
    this.volgorde = volgorde.clone();
    this.zekerheid = zekerheid.clone();
    this.zonderZegswijzen = zonderZegswijzen.clone();
  }

  static Weging read() {
    return parse(ArtikelLezer.readResource(BESTAND));
  }

  static Weging parse(String tekst) {
    Map<String, Double> figuren = new TreeMap<>();
    tekst
        .lines()
        .map(regel -> regel.split("=", 2))
        .filter(delen -> delen.length == 2 && !delen[0].startsWith("#"))
        .forEach(delen -> figuren.put(delen[0].strip(), Double.valueOf(delen[1].strip())));
    return new Weging(
        read(figuren, VOLGORDE, Kenmerken.NAMEN),
        read(figuren, ZEKERHEID, namenZekerheid()),
        read(figuren, ZONDER_ZEGSWIJZEN, namenZekerheid()));
  }

  private static double[] read(Map<String, Double> figuren, String soort, List<String> namen) {
    return namen.stream()
        .mapToDouble(
            naam -> {
              Double figuur = figuren.get(soort + naam);
              if (figuur == null) {
                throw new IllegalStateException(BESTAND + ": " + soort + naam + " is missing");
              }
              return figuur;
            })
        .toArray();
  }

  /**
   * What the certainty goes by: the constant, the chance, the lead, and the best one's features.
   */
  static List<String> namenZekerheid() {
    List<String> namen = new ArrayList<>(List.of("begin", "kans", "voorsprong"));
    namen.addAll(Kenmerken.NAMEN);
    return namen;
  }

  /** The higher, the likelier that this is the article that is meant. */
  double score(Kenmerken kenmerken) {
    return sum(volgorde, kenmerken.values());
  }

  /**
   * The chance that the best of these is right, 0 to 1.
   *
   * @param kandidaten best first
   */
  double certainty(List<Kandidaat> kandidaten) {
    if (kandidaten.isEmpty()) {
      return 0;
    }
    boolean gezegd = kandidaten.get(0).kenmerken().gezegd();
    return chance(
        sum(gezegd ? zekerheid : zonderZegswijzen, values(kandidaten))
            + kandidaten.get(0).nabijheid().bijdrage());
  }

  /** What the certainty goes by, in the order of {@link #namenZekerheid}. */
  double[] values(List<Kandidaat> kandidaten) {
    double beste = kandidaten.get(0).score();
    double alle = kandidaten.stream().mapToDouble(k -> Math.exp(k.score() - beste)).sum();
    double kans = 1 / alle;
    double tweede = kandidaten.size() > 1 ? Math.exp(kandidaten.get(1).score() - beste) / alle : 0;
    double[] kenmerken = kandidaten.get(0).kenmerken().values();
    double[] waarden = new double[zekerheid.length];
    waarden[0] = 1;
    waarden[1] = kans;
    waarden[2] = kans - tweede;
    System.arraycopy(kenmerken, 0, waarden, waarden.length - kenmerken.length, kenmerken.length);
    return waarden;
  }

  /** A figure of any size as a chance. */
  static double chance(double figuur) {
    return 1 / (1 + Math.exp(-figuur));
  }

  static double sum(double[] gewichten, double[] waarden) {
    double som = 0;
    for (int i = 0; i < gewichten.length; i++) {
      som += gewichten[i] * waarden[i];
    }
    return som;
  }

  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder();
    append(tekst, VOLGORDE, Kenmerken.NAMEN, volgorde);
    append(tekst, ZEKERHEID, namenZekerheid(), zekerheid);
    append(tekst, ZONDER_ZEGSWIJZEN, namenZekerheid(), zonderZegswijzen);
    return tekst.toString();
  }

  private static void append(
      StringBuilder tekst, String soort, List<String> namen, double[] figuren) {
    for (int i = 0; i < figuren.length; i++) {
      tekst.append(String.format(Locale.ROOT, "%s%s = %.4f%n", soort, namen.get(i), figuren[i]));
    }
  }
}
