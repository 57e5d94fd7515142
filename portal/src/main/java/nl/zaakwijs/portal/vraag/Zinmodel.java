package nl.zaakwijs.portal.vraag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How likely each of several outcomes is for a sentence. The weights are learned from our own
 * sentences; each stands in a file that can be read.
 */
final class Zinmodel {
  /** What stands for the words that say what it is about, where that makes no difference. */
  static final String ONDERWERP = "<o>";

  private static final String BEGIN = "begin";
  private static final String NUMMER = "<nr>";
  private static final int LANGSTE_RIJ = 3;
  private static final int KORTSTE_DEEL = 3;
  private static final int LANGSTE_DEEL = 5;

  /** A rule was written because it says much. */
  private static final double REGEL_TELT = 2;

  /** A part of a word says less than the word. */
  private static final double DEEL_TELT = 0.4;

  private final List<String> uitkomsten;
  private final Map<String, double[]> gewichten;

  /**
   * @param uitkomsten every outcome, in the order of the weights
   */
  Zinmodel(List<String> uitkomsten, Map<String, double[]> gewichten) {
    this.uitkomsten = List.copyOf(uitkomsten);
    this.gewichten = new HashMap<>(gewichten);
  }

  /** What stands in this resource. */
  static Zinmodel read(String pad, List<String> uitkomsten) {
    try (InputStream in = Zinmodel.class.getResourceAsStream(pad)) {
      if (in == null) {
        throw new IllegalStateException(pad + " is not on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), uitkomsten);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + pad, e);
    }
  }

  /** From a file with a feature and its weights on each line, in the order of the outcomes. */
  static Zinmodel parse(String tekst, List<String> uitkomsten) {
    Map<String, double[]> gewichten = new HashMap<>();
    for (String regel : tekst.lines().filter(een -> !een.startsWith("#")).toList()) {
      String[] delen = regel.split("\t", -1);
      gewichten.put(
          delen[0],
          Arrays.stream(delen[1].split(" ", -1)).mapToDouble(Double::parseDouble).toArray());
    }
    return new Zinmodel(uitkomsten, gewichten);
  }

  /**
   * The chance of every outcome; together they are 1.
   *
   * @param kenmerken as {@link #features} gives them
   */
  Map<String, Double> chances(Map<String, Double> kenmerken) {
    double[] som = new double[uitkomsten.size()];
    add(som, BEGIN, 1);
    kenmerken.forEach((kenmerk, waarde) -> add(som, kenmerk, waarde));
    double hoogste = Arrays.stream(som).max().orElse(0);
    double alle = Arrays.stream(som).map(een -> Math.exp(een - hoogste)).sum();
    Map<String, Double> kansen = new LinkedHashMap<>();
    for (int i = 0; i < som.length; i++) {
      kansen.put(uitkomsten.get(i), Math.exp(som[i] - hoogste) / alle);
    }
    return kansen;
  }

  private void add(double[] som, String kenmerk, double waarde) {
    double[] gewicht = gewichten.get(kenmerk);
    if (gewicht != null) {
      for (int i = 0; i < som.length; i++) {
        som[i] += waarde * gewicht[i];
      }
    }
  }

  /**
   * What the weights go by: the words, up to three in a row, the parts of each word, and the rules
   * that fit.
   *
   * @param woorden of the question, folded
   * @param onderwerpen those of them of which it makes no difference which they are
   * @param regels the names of the groups of rules that fit
   */
  static Map<String, Double> features(
      List<String> woorden, Set<String> onderwerpen, Set<String> regels) {
    List<String> rij = new ArrayList<>(List.of("^"));
    Map<String, Double> kenmerken = new HashMap<>();
    for (String woord : woorden) {
      String vorm = form(woord, onderwerpen);
      if (!(vorm.equals(ONDERWERP) && rij.get(rij.size() - 1).equals(ONDERWERP))) {
        rij.add(vorm);
      }
      if (vorm.equals(woord)) {
        addParts(kenmerken, " " + woord + " ");
      }
    }
    rij.add("$");
    for (int lengte = 1; lengte <= LANGSTE_RIJ; lengte++) {
      for (int i = 0; i + lengte <= rij.size(); i++) {
        kenmerken.put("w:" + String.join(" ", rij.subList(i, i + lengte)), 1.0);
      }
    }
    regels.forEach(regel -> kenmerken.put("r:" + regel, REGEL_TELT));
    return kenmerken;
  }

  private static String form(String woord, Set<String> onderwerpen) {
    if (onderwerpen.contains(woord)) {
      return ONDERWERP;
    }
    return woord.chars().filter(Character::isDigit).count() > 2 ? NUMMER : woord;
  }

  private static void addParts(Map<String, Double> kenmerken, String woord) {
    for (int lengte = KORTSTE_DEEL; lengte <= LANGSTE_DEEL; lengte++) {
      for (int i = 0; i + lengte <= woord.length(); i++) {
        kenmerken.put("l:" + woord.substring(i, i + lengte).replace(' ', '_'), DEEL_TELT);
      }
    }
  }

  /** Per feature, in the order of the outcomes. */
  Map<String, double[]> weights() {
    return Map.copyOf(gewichten);
  }

  @Override
  public String toString() {
    return gewichten.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(een -> een.getKey() + "\t" + print(een.getValue()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String print(double[] gewicht) {
    return Arrays.stream(gewicht)
        .mapToObj(een -> String.format(Locale.ROOT, "%.1f", een + 0.0))
        .map(een -> een.equals("-0.0") || een.equals("0.0") ? "0" : een)
        .collect(Collectors.joining(" "));
  }
}
