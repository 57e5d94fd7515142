package nl.zaakwijs.portal.kennis;

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

  Inhoud(Artikelen artikelen) {
    this.nederlands = artikelen.nederlands();
    nederlands.forEach(artikel -> perIdNederlands.put(artikel.id(), artikel));
    perIdEngels.putAll(perIdNederlands);
    artikelen.engels().forEach(artikel -> perIdEngels.put(artikel.id(), artikel));
    this.zoekindex =
        new Zoekindex(
            nederlands, ontlederNederlands, this::titlesInEnglish, artikelen.onderwerpen());
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

  Zoekindex zoekindex() {
    return zoekindex;
  }

  Ontleder ontleder() {
    return ontlederNederlands;
  }

  Ontleder engelsNaarNederlands() {
    return engelsNaarNederlands;
  }
}
