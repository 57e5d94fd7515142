package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Ontleder.Woord;

/** An article taken apart, as far as its features need it; compares itself to a question. */
final class Profiel {
  /** Words that look less alike than this say nothing. */
  private static final double LIJKT = 0.45;

  private static final Pattern ZINNEN = Pattern.compile("[.?!\\n]+");
  private static final Pattern LEESTEKENS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Artikel artikel;
  private final Set<String> onderwerp = new HashSet<>();
  private final Set<String> kern = new HashSet<>();
  private final Set<String> tekst = new HashSet<>();
  private final List<Set<String>> namen = new ArrayList<>();
  private final List<Set<String>> varianten = new ArrayList<>();
  private final List<Trigrammen> zinnen = new ArrayList<>();
  private final Map<String, Trigrammen> woorden = new HashMap<>();
  private final Set<String> letterlijk = new HashSet<>();
  private final boolean gezegd;

  /** The terms of a question, with their weights and letters, made once for all articles. */
  record Vraagvorm(
      Set<String> kaal, List<Woord> woorden, List<Trigrammen> letters, Trigrammen zin) {
    static Vraagvorm of(String vraag, List<Woord> woorden) {
      return new Vraagvorm(
          Arrays.stream(ZINNEN.split(vraag)).map(Profiel::strip).collect(Collectors.toSet()),
          woorden,
          woorden.stream().map(woord -> Trigrammen.of(woord.tekst())).toList(),
          Trigrammen.of(woorden.stream().map(Woord::tekst).collect(Collectors.joining(" "))));
    }
  }

  /** Without punctuation and capitals. */
  private static String strip(String tekst) {
    return LEESTEKENS.matcher(Tekstvorm.fold(tekst)).replaceAll(" ").strip();
  }

  Profiel(Artikel artikel, List<String> vertaald, Ontleder ontleder) {
    this.artikel = artikel;
    this.gezegd = Zegswijzen.has(artikel.id());
    vertaald.forEach(zin -> letterlijk.add(strip(zin)));
    Stream.concat(Stream.of(artikel.titel()), artikel.synoniemen().stream())
        .forEach(naam -> namen.add(addKern(naam, ontleder.parse(naam))));
    // Several articles may be about parts of one product.
    Set<String> upl = artikel.hasUpl() ? terms(ontleder.parse(artikel.upl())) : Set.of();
    namen.add(upl);
    kern.addAll(upl);
    namen.forEach(onderwerp::addAll);
    varianten.addAll(namen);
    artikel.vragen().forEach(vraag -> varianten.add(addKern(vraag, ontleder.parse(vraag))));
    artikel.passages().forEach(passage -> tekst.addAll(terms(ontleder.parse(passage.tekst()))));
    tekst.addAll(kern);
  }

  Artikel artikel() {
    return artikel;
  }

  /** Of the title, product name and synonyms. */
  Set<String> onderwerp() {
    return onderwerp;
  }

  /** Of those and of the questions. */
  Set<String> kern() {
    return kern;
  }

  Set<String> tekst() {
    return tekst;
  }

  /** What it is called and asked by, in any language, without punctuation. */
  Set<String> letterlijk() {
    return letterlijk;
  }

  private Set<String> addKern(String zin, List<Woord> gelezen) {
    Set<String> termen = terms(gelezen);
    kern.addAll(termen);
    gelezen.forEach(woord -> woorden.putIfAbsent(woord.tekst(), Trigrammen.of(woord.tekst())));
    Vraagvorm vorm = Vraagvorm.of(zin, gelezen);
    zinnen.add(vorm.zin());
    letterlijk.add(strip(zin));
    return termen;
  }

  private static Set<String> terms(List<Woord> gelezen) {
    return gelezen.stream()
        .flatMap(woord -> woord.termen().keySet().stream())
        .collect(Collectors.toSet());
  }

  /** The words of the question that stand in this article. */
  List<String> sharedWith(Vraagvorm vraag) {
    return vraag.woorden().stream()
        .filter(woord -> match(woord, tekst) > 0)
        .map(Woord::tekst)
        .distinct()
        .toList();
  }

  Kenmerken compare(
      Vraagvorm vraag, Woordgewicht gewicht, double bm25, double sterkte, Taalmodel.Oordeel taal) {
    double totaal = vraag.woorden().stream().mapToDouble(gewicht::of).sum();
    double inKern = 0;
    double inTekst = 0;
    double inOnderwerp = 0;
    double lijkend = 0;
    for (int i = 0; i < vraag.woorden().size(); i++) {
      Woord woord = vraag.woorden().get(i);
      double telt = gewicht.of(woord) / totaal;
      double letterlijk = match(woord, kern);
      inKern += telt * letterlijk;
      inTekst += telt * match(woord, tekst);
      inOnderwerp += telt * match(woord, onderwerp);
      lijkend += telt * Math.max(letterlijk, resemblance(vraag.letters().get(i)));
    }
    return new Kenmerken(
        inKern,
        inTekst,
        best(varianten, termen -> similarity(vraag.woorden(), totaal, termen, gewicht)),
        inOnderwerp,
        best(namen, termen -> within(vraag.woorden(), termen, gewicht)),
        lijkend,
        best(zinnen, zin -> vraag.zin().similarity(zin)),
        bm25,
        sterkte,
        taal.nabijheid(),
        taal.kans(),
        taal.sterkte(),
        taal.verwant(),
        vraag.kaal().stream().anyMatch(letterlijk::contains),
        gezegd);
  }

  private static <T> double best(Collection<T> alle, ToDoubleFunction<T> maat) {
    return alle.stream().mapToDouble(maat).max().orElse(0);
  }

  private double resemblance(Trigrammen letters) {
    double beste = best(woorden.values(), letters::similarity);
    return beste < LIJKT ? 0 : beste;
  }

  private static double match(Woord woord, Set<String> termen) {
    double beste = 0;
    for (Map.Entry<String, Double> term : woord.termen().entrySet()) {
      if (term.getValue() > beste && termen.contains(term.getKey())) {
        beste = term.getValue();
      }
    }
    return beste;
  }

  /** How much of these terms stands in the question. */
  private static double within(List<Woord> woorden, Set<String> termen, Woordgewicht gewicht) {
    Set<String> gevraagd = new HashSet<>();
    woorden.forEach(woord -> gevraagd.addAll(woord.termen().keySet()));
    double totaal = termen.stream().mapToDouble(gewicht::of).sum();
    double erin = termen.stream().filter(gevraagd::contains).mapToDouble(gewicht::of).sum();
    return totaal == 0 ? 0 : erin / totaal;
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
