package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Termgewichten.Veld;

/**
 * The full text of the articles and all that they are asked by: finds the candidates for a
 * question, by number of the article.
 */
final class Volletekst {
  private static final Pattern REGELS = Pattern.compile("\\R+");
  private static final Pattern WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int KANDIDATEN = 25;

  /** The text of an article that tells how it is asked for; the rest repeats itself. */
  private static final int MEESTE_TEKENS = 4_000;

  /** How little a run of three letters says beside a word. */
  private static final double LETTERS_TELLEN = 0.1;

  private final int artikelen;
  private final Termgewichten<String> woorden = new Termgewichten<>();
  private final Termgewichten<Integer> letters = new Termgewichten<>();
  private final Taalmodel taalmodel;
  private final Verwantschap verwantschap;

  Volletekst(Artikelen alle, Ontleder ontleder) {
    List<Artikel> artikelen = alle.nederlands();
    this.artikelen = artikelen.size();
    addVeld(artikelen, ontleder, 3, Artikel::titel);
    addVeld(artikelen, ontleder, 2, artikel -> artikel.hasUpl() ? artikel.upl() : "");
    addVeld(artikelen, ontleder, 2, artikel -> String.join(" . ", artikel.synoniemen()));
    addVeld(artikelen, ontleder, 1.5, artikel -> String.join(" . ", artikel.vragen()));
    addVeld(artikelen, ontleder, 0.5, Volletekst::tekst);
    letters.add(artikelen.stream().map(Volletekst::letters).toList(), LETTERS_TELLEN);

    Vindplaatsen stukjes = new Vindplaatsen();
    int[] lengtes =
        Stream.concat(artikelen.stream().map(Volletekst::listRegels), alle.elders().stream())
            .mapToInt(stukjes::add)
            .toArray();
    this.taalmodel = new Taalmodel(stukjes, lengtes);
    this.verwantschap = new Verwantschap(alle.themas(), artikelen);
  }

  /** The articles that share words or runs of letters with the question, best first. */
  Map<Integer, Double> search(Vraagvorm vraag) {
    double[] scores = new double[artikelen];
    vraag
        .woorden()
        .forEach(
            woord -> woord.termen().forEach((term, trouw) -> woorden.addTo(scores, term, trouw)));
    vraag.letters().stream()
        .flatMapToInt(Trigrammen::codes)
        .distinct()
        .forEach(code -> letters.addTo(scores, code, 1));
    return best(scores);
  }

  private static Map<Integer, Double> best(double[] scores) {
    Map<Integer, Double> treffers = new LinkedHashMap<>();
    Besten.pick(KANDIDATEN, scores.length, i -> scores[i] > 0, i -> scores[i])
        .forEach(i -> treffers.put(i, scores[i]));
    return treffers;
  }

  /** What the ways of asking say of each article. */
  Taalmodel.Vergelijking compare(String vraag) {
    return taalmodel.compare(vraag, verwantschap.compare(vraag));
  }

  private void addVeld(
      List<Artikel> artikelen, Ontleder ontleder, double zwaarte, Function<Artikel, String> tekst) {
    woorden.add(
        artikelen.stream().map(artikel -> ontleder.count(tekst.apply(artikel))).toList(), zwaarte);
  }

  private static String tekst(Artikel artikel) {
    return artikel.passages().stream().map(Passage::tekst).collect(Collectors.joining("\n"));
  }

  private static Veld<Integer> letters(Artikel artikel) {
    Map<Integer, Integer> codes = new HashMap<>();
    Stream.of(Stream.of(artikel.titel()), artikel.synoniemen().stream(), artikel.vragen().stream())
        .flatMap(teksten -> teksten)
        .flatMap(tekst -> WOORD.splitAsStream(Tekstvorm.fold(tekst)))
        .forEach(woord -> Trigrammen.of(woord).codes().forEach(code -> codes.put(code, 1)));
    return new Veld<>(codes, codes.size());
  }

  /** All that an article is asked by, and what it says. */
  private static List<String> listRegels(Artikel artikel) {
    List<String> regels = new ArrayList<>(artikel.namesAndQuestions());
    regels.addAll(Zegswijzen.read(artikel.id()));
    String tekst = tekst(artikel);
    regels.addAll(
        REGELS.splitAsStream(tekst.substring(0, Math.min(tekst.length(), MEESTE_TEKENS))).toList());
    return regels;
  }
}
