package nl.zaakwijs.portal.kennis;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.inwoner.Taal;

/** The articles in both languages with their indexes; made once, then only read. */
final class Inhoud {
  private final List<Artikel> nederlands;
  private final Map<String, Artikel> perIdNederlands = new LinkedHashMap<>();
  private final Map<String, Artikel> perIdEngels = new LinkedHashMap<>();
  private final Ontleder ontlederNederlands = Taalmiddelen.dutch();
  private final Ontleder engelsNaarNederlands = Taalmiddelen.englishOnDutch();
  private final Zoekindex zoekindex;
  private final Betekenisindex betekenisindex;
  private final Onlangs onlangs = new Onlangs(Clock.systemUTC());

  Inhoud(Artikelen artikelen, Betekenissen betekenissen) {
    this.nederlands = artikelen.nederlands();
    nederlands.forEach(artikel -> perIdNederlands.put(artikel.id(), artikel));
    perIdEngels.putAll(perIdNederlands);
    artikelen.engels().forEach(artikel -> perIdEngels.put(artikel.id(), artikel));
    this.zoekindex = new Zoekindex(artikelen, ontlederNederlands, this::titlesInEnglish);
    this.betekenisindex = betekenissen.index(nederlands);
  }

  /** How the English article is asked for, in so many words. */
  private List<String> titlesInEnglish(Artikel artikel) {
    Artikel engels = perIdEngels.getOrDefault(artikel.id(), artikel);
    return engels.taal() == artikel.taal() ? List.of() : engels.namesAndQuestions();
  }

  List<Artikel> nederlands() {
    return nederlands;
  }

  /** By id; what is not translated is there in Dutch. */
  Map<String, Artikel> artikelen(Taal taal) {
    return taal == Taal.EN ? perIdEngels : perIdNederlands;
  }

  /**
   * The articles that may answer this question, best first, each in its language if it is there.
   *
   * @param wachttijd how long it may still take to tell what the question means
   */
  List<Kandidaat> find(String vraag, Taal taal, Wachttijd wachttijd) {
    return onlangs.get(
        new Onlangs.Gevraagd(vraag, taal),
        () -> {
          Nabijheden nabijheden = betekenisindex.compare(vraag, wachttijd);
          List<Kandidaat> kandidaten =
              zoekindex.search(vraag, ontleder(taal).parseVraag(vraag), nabijheden).stream()
                  .map(kandidaat -> translate(kandidaat, taal))
                  .toList();
          return new Onlangs.Opbrengst(kandidaten, nabijheden.isVolledig());
        });
  }

  private Kandidaat translate(Kandidaat kandidaat, Taal taal) {
    Artikel artikel = kandidaat.artikel();
    return taal == artikel.taal()
        ? kandidaat
        : kandidaat.with(artikelen(taal).getOrDefault(artikel.id(), artikel));
  }

  Zoekindex zoekindex() {
    return zoekindex;
  }

  /** Takes questions in this language apart. */
  Ontleder ontleder(Taal taal) {
    return taal == Taal.EN ? engelsNaarNederlands : ontlederNederlands;
  }
}
