package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Gelijkenis.Lijkend;
import nl.zaakwijs.portal.kennis.Ontleder.Woord;

/** An article taken apart, as far as its features need it; compares itself to a question. */
final class Profiel {
  private final Artikel artikel;

  /** Its title, synonyms and product name; those and its questions. */
  private final Varianten namen;

  private final Varianten varianten;
  private final Set<String> tekst = new HashSet<>();
  private final List<Trigrammen> zinnen = new ArrayList<>();
  private final Set<String> woorden = new HashSet<>();
  private final Set<String> letterlijk = new HashSet<>();
  private final boolean gezegd;

  Profiel(Artikel artikel, List<String> vertaald, Ontleder ontleder) {
    this.artikel = artikel;
    this.gezegd = Zegswijzen.has(artikel.id());
    vertaald.forEach(zin -> letterlijk.add(Vraagvorm.strip(zin)));
    List<Set<String>> termen = new ArrayList<>();
    Stream.concat(Stream.of(artikel.titel()), artikel.synoniemen().stream())
        .forEach(naam -> termen.add(add(naam, ontleder.parse(naam))));
    // Several articles may be about parts of one product.
    termen.add(artikel.hasUpl() ? terms(ontleder.parse(artikel.upl())) : Set.of());
    this.namen = new Varianten(termen);
    artikel.vragen().forEach(vraag -> termen.add(add(vraag, ontleder.parse(vraag))));
    this.varianten = new Varianten(termen);
    artikel.passages().forEach(passage -> tekst.addAll(terms(ontleder.parse(passage.tekst()))));
    tekst.addAll(varianten.termen());
  }

  Artikel artikel() {
    return artikel;
  }

  /** The terms of the title, product name and synonyms. */
  Set<String> onderwerp() {
    return namen.termen();
  }

  /** Of those and of the questions. */
  Set<String> kern() {
    return varianten.termen();
  }

  /** The words of those, as they stand there. */
  Set<String> woorden() {
    return woorden;
  }

  /** What it is called and asked by, in any language, without punctuation. */
  Set<String> letterlijk() {
    return letterlijk;
  }

  /** Once all articles are counted. */
  void weigh(Woordgewicht gewicht) {
    namen.weigh(gewicht);
    varianten.weigh(gewicht);
  }

  private Set<String> add(String zin, List<Woord> gelezen) {
    gelezen.forEach(woord -> woorden.add(woord.tekst()));
    zinnen.add(Vraagvorm.join(gelezen));
    letterlijk.add(Vraagvorm.strip(zin));
    return terms(gelezen);
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

  Kenmerken compare(Vraagvorm vraag, double bm25, double sterkte, Taalmodel.Oordeel taal) {
    double inKern = 0;
    double inTekst = 0;
    double inOnderwerp = 0;
    double lijkend = 0;
    for (int i = 0; i < vraag.woorden().size(); i++) {
      Woord woord = vraag.woorden().get(i);
      double telt = vraag.gewichten().get(i) / vraag.totaal();
      double gelijk = match(woord, kern());
      inKern += telt * gelijk;
      inTekst += telt * match(woord, tekst);
      inOnderwerp += telt * match(woord, onderwerp());
      lijkend += telt * Math.max(gelijk, resemblance(vraag.lijkend().get(i)));
    }
    return new Kenmerken(
        inKern,
        inTekst,
        varianten.similarity(vraag),
        inOnderwerp,
        namen.within(vraag),
        lijkend,
        vraag.zin().nearest(zinnen),
        bm25,
        sterkte,
        taal.nabijheid(),
        taal.kans(),
        taal.sterkte(),
        taal.verwant(),
        vraag.kaal().stream().anyMatch(letterlijk::contains),
        gezegd);
  }

  /** How much the likest of these looks like a word of this article. */
  private double resemblance(Collection<Lijkend> lijkend) {
    for (Lijkend een : lijkend) {
      if (woorden.contains(een.woord())) {
        return een.mate();
      }
    }
    return 0;
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
}
