package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.kennis.Ontleder.Woord;

/**
 * A question taken apart, once for all articles that it is compared to.
 *
 * @param kaal its sentences without punctuation and capitals
 * @param gewichten how much each of its words tells apart
 * @param totaal all those weights together
 * @param termen every term of its words, with how much that tells apart
 * @param letters the runs of letters of each of its words
 * @param lijkend the articles' words that each of its words looks like, the likest first
 * @param zin the runs of letters of the whole
 */
record Vraagvorm(
    Set<String> kaal,
    List<Woord> woorden,
    List<Double> gewichten,
    double totaal,
    Map<String, Double> termen,
    List<Trigrammen> letters,
    List<List<Gelijkenis.Lijkend>> lijkend,
    Trigrammen zin) {
  private static final Pattern ZINNEN = Pattern.compile("[.?!\\n]+");
  private static final Pattern LEESTEKENS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Vraagvorm of(
      String vraag, List<Woord> woorden, Woordgewicht gewicht, Gelijkenis gelijkenis) {
    List<Double> gewichten = woorden.stream().map(gewicht::of).toList();
    Map<String, Double> termen = new HashMap<>();
    woorden.forEach(
        woord -> woord.termen().keySet().forEach(term -> termen.put(term, gewicht.of(term))));
    List<Trigrammen> letters = woorden.stream().map(woord -> Trigrammen.of(woord.tekst())).toList();
    return new Vraagvorm(
        Arrays.stream(ZINNEN.split(vraag)).map(Vraagvorm::strip).collect(Collectors.toSet()),
        woorden,
        gewichten,
        gewichten.stream().mapToDouble(Double::doubleValue).sum(),
        termen,
        letters,
        letters.stream().map(gelijkenis::find).toList(),
        join(woorden));
  }

  /** The runs of letters of all these words as one text. */
  static Trigrammen join(List<Woord> woorden) {
    return Trigrammen.of(woorden.stream().map(Woord::tekst).collect(Collectors.joining(" ")));
  }

  /** Without punctuation and capitals. */
  static String strip(String tekst) {
    return LEESTEKENS.matcher(Tekstvorm.fold(tekst)).replaceAll(" ").strip();
  }
}
