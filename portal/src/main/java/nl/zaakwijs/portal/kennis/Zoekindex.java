package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.kennis.Ontleder.Woord;

/**
 * The articles, ready to be searched: full text in memory finds the candidates, their features
 * order them. It never changes after it is made, so every thread may use it.
 */
final class Zoekindex {
  static final Comparator<Kandidaat> BESTE_EERST =
      Comparator.comparing((Kandidaat kandidaat) -> kandidaat.kenmerken().letterlijk())
          .thenComparingDouble(Kandidaat::score)
          .reversed();

  /** So many of the likeliest by the model of language are candidates as well. */
  private static final int MEEST_WAARSCHIJNLIJK = 12;

  /** Likely enough to be a candidate without a word in common. */
  private static final double KANSRIJK = 0.02;

  /** Enough about the same to be a candidate without a word in common. */
  private static final double VERWANT = 0.66;

  /** So many of the nearest in meaning are candidates as well. */
  private static final int MEEST_NABIJ = 5;

  /** The full-text score per word of the question that counts as half of the possible. */
  private static final double STERK = 8;

  private final List<Profiel> profielen;
  private final Map<String, List<Integer>> letterlijk = new HashMap<>();
  private final Woordgewicht gewicht = new Woordgewicht();
  private final Gelijkenis gelijkenis = new Gelijkenis();
  private final Spelling spelling;
  private final Set<String> productwoorden = new HashSet<>();
  private final Volletekst volletekst;
  private final Weging weging = Weging.read();

  /**
   * @param vertaald what an article is called and asked by in another language
   */
  Zoekindex(Artikelen artikelen, Ontleder ontleder, Function<Artikel, List<String>> vertaald) {
    // Both take the same texts apart, each in its own way, and take as long.
    CompletableFuture<Volletekst> index =
        CompletableFuture.supplyAsync(() -> new Volletekst(artikelen, ontleder));
    this.profielen =
        artikelen.nederlands().stream()
            .map(artikel -> new Profiel(artikel, vertaald.apply(artikel), ontleder))
            .toList();
    for (int i = 0; i < profielen.size(); i++) {
      int nummer = i;
      gewicht.add(profielen.get(i).kern());
      productwoorden.addAll(profielen.get(i).onderwerp());
      profielen.get(i).woorden().forEach(gelijkenis::add);
      profielen
          .get(i)
          .letterlijk()
          .forEach(zin -> letterlijk.computeIfAbsent(zin, nieuw -> new ArrayList<>()).add(nummer));
    }
    profielen.forEach(profiel -> profiel.weigh(gewicht));
    this.spelling = new Spelling(gewicht.termen(), gewicht::count);
    this.volletekst = index.join();
  }

  /** The articles that share a word with the question, or its meaning, best first. */
  List<Kandidaat> search(String vraag, List<Woord> gelezen, Nabijheden nabijheden) {
    List<Woord> woorden = gelezen.stream().map(this::correct).toList();
    if (woorden.isEmpty()) {
      return List.of();
    }
    Vraagvorm vorm = Vraagvorm.of(vraag, woorden, gewicht, gelijkenis);
    Taalmodel.Vergelijking taal = volletekst.compare(vraag);
    Map<Integer, Double> treffers = volletekst.search(vorm);
    double hoogste = treffers.values().stream().findFirst().orElse(1.0);
    taal.best(MEEST_WAARSCHIJNLIJK).forEach(nummer -> treffers.putIfAbsent(nummer, 0.0));
    // By its words in another language an article is not found.
    literal(vorm).forEach(nummer -> treffers.putIfAbsent(nummer, 0.0));
    Set<Integer> nabij = Set.copyOf(nabijheden.best(MEEST_NABIJ));
    nabij.forEach(nummer -> treffers.putIfAbsent(nummer, 0.0));
    List<Kandidaat> kandidaten = new ArrayList<>();
    treffers.forEach(
        (nummer, score) -> {
          double sterkte = score / (score + STERK * woorden.size());
          Profiel profiel = profielen.get(nummer);
          Kenmerken kenmerken = profiel.compare(vorm, score / hoogste, sterkte, taal.of(nummer));
          if (isAlike(kenmerken) || nabij.contains(nummer)) {
            Nabijheid nabijheid = nabijheden.of(nummer);
            kandidaten.add(
                new Kandidaat(
                    profiel.artikel(),
                    kenmerken,
                    weging.score(kenmerken) + nabijheid.bijdrage(),
                    profiel.sharedWith(vorm),
                    nabijheid));
          }
        });
    kandidaten.sort(BESTE_EERST);
    return kandidaten;
  }

  /** Some letters in common are no word in common. */
  private static boolean isAlike(Kenmerken kenmerken) {
    return kenmerken.tekst() > 0
        || kenmerken.letters() > 0
        || kenmerken.letterlijk()
        || kenmerken.taalkans() > KANSRIJK
        || kenmerken.verwant() > VERWANT;
  }

  private Set<Integer> literal(Vraagvorm vorm) {
    return vorm.kaal().stream()
        .flatMap(zin -> letterlijk.getOrDefault(zin, List.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words that name a product: in a title or synonym, and of few articles. */
  List<Woord> listOnderwerpen(List<Woord> vraag, int meesteArtikelen) {
    return vraag.stream()
        .map(this::correct)
        .filter(
            woord ->
                woord.termen().entrySet().stream()
                    .filter(term -> term.getValue() > Ontleder.DEEL)
                    .anyMatch(term -> isOnderwerp(term.getKey(), meesteArtikelen)))
        .toList();
  }

  private boolean isOnderwerp(String term, int meesteArtikelen) {
    int aantal = gewicht.count(term);
    return aantal > 0 && aantal <= meesteArtikelen && productwoorden.contains(term);
  }

  private Woord correct(Woord woord) {
    boolean bekend = woord.termen().keySet().stream().anyMatch(term -> gewicht.count(term) > 0);
    if (bekend) {
      return woord;
    }
    String vorm = woord.termen().keySet().iterator().next();
    return spelling
        .findCorrection(vorm)
        .map(juist -> woord.withTerm(juist, Ontleder.GECORRIGEERD))
        .orElse(woord);
  }
}
