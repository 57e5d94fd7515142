package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.kennis.Ontleder.Woord;

/**
 * The terms of an article, as far as its features need them; compares itself to a question.
 *
 * @param onderwerp of the title, product name and synonyms
 * @param kern of those and of the questions
 * @param varianten of each way to ask for it
 */
record Profiel(
    Artikel artikel,
    Set<String> onderwerp,
    Set<String> kern,
    Set<String> tekst,
    List<Set<String>> varianten) {
  private static final double IN_DE_TEKST = 0.5;

  static Profiel of(Artikel artikel, Ontleder ontleder) {
    Set<String> onderwerp = new HashSet<>(terms(ontleder, artikel.titel()));
    onderwerp.addAll(terms(ontleder, artikel.upl()));
    artikel.synoniemen().forEach(synoniem -> onderwerp.addAll(terms(ontleder, synoniem)));
    Set<String> kern = new HashSet<>(onderwerp);
    List<Set<String>> varianten = new ArrayList<>();
    varianten.add(terms(ontleder, artikel.titel()));
    artikel.synoniemen().forEach(synoniem -> varianten.add(terms(ontleder, synoniem)));
    for (String vraag : artikel.vragen()) {
      Set<String> termen = terms(ontleder, vraag);
      kern.addAll(termen);
      varianten.add(termen);
    }
    Set<String> tekst = new HashSet<>();
    artikel.passages().forEach(passage -> tekst.addAll(terms(ontleder, passage.tekst())));
    return new Profiel(artikel, onderwerp, kern, tekst, varianten);
  }

  private static Set<String> terms(Ontleder ontleder, String tekst) {
    return ontleder.parse(tekst).stream()
        .flatMap(woord -> woord.termen().keySet().stream())
        .collect(Collectors.toSet());
  }

  Kandidaat compare(List<Woord> woorden, Woordgewicht gewicht, double bm25) {
    double totaal = woorden.stream().mapToDouble(gewicht::of).sum();
    double dekking = 0;
    double inOnderwerp = 0;
    List<String> gedeeld = new ArrayList<>();
    for (Woord woord : woorden) {
      double inKern = match(woord, kern);
      double ergens = Math.max(inKern, IN_DE_TEKST * match(woord, tekst));
      dekking += gewicht.of(woord) * ergens;
      inOnderwerp += gewicht.of(woord) * match(woord, onderwerp);
      if (ergens > 0) {
        gedeeld.add(woord.tekst());
      }
    }
    double variant =
        varianten.stream()
            .mapToDouble(termen -> similarity(woorden, totaal, termen, gewicht))
            .max()
            .orElse(0);
    return new Kandidaat(
        artikel,
        new Kenmerken(dekking / totaal, variant, inOnderwerp / totaal, bm25),
        gedeeld.stream().distinct().toList());
  }

  private static double match(Woord woord, Set<String> termen) {
    return woord.termen().entrySet().stream()
        .filter(term -> termen.contains(term.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** Twice what is shared, over what both have together. */
  private static double similarity(
      List<Woord> woorden, double totaal, Set<String> variant, Woordgewicht gewicht) {
    double gedeeld = 0;
    Set<String> geraakt = new HashSet<>();
    for (Woord woord : woorden) {
      gedeeld += gewicht.of(woord) * match(woord, variant);
      geraakt.addAll(woord.termen().keySet());
    }
    double ander = variant.stream().mapToDouble(gewicht::of).sum();
    double teruggevonden =
        variant.stream().filter(geraakt::contains).mapToDouble(gewicht::of).sum();
    return ander == 0 ? 0 : (gedeeld + teruggevonden) / (totaal + ander);
  }
}
