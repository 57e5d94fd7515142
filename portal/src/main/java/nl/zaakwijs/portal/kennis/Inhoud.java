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
  private final Ontleder ontlederEngels = Taalmiddelen.english();
  private final Ontleder engelsNaarNederlands = Taalmiddelen.englishOnDutch();
  private final Zoekindex zoekNederlands;
  private final Zoekindex zoekEngels;

  Inhoud(Artikelen artikelen) {
    this.nederlands = artikelen.nederlands();
    nederlands.forEach(artikel -> perIdNederlands.put(artikel.id(), artikel));
    perIdEngels.putAll(perIdNederlands);
    artikelen.engels().forEach(artikel -> perIdEngels.put(artikel.id(), artikel));
    this.zoekNederlands = new Zoekindex(nederlands, ontlederNederlands);
    this.zoekEngels = new Zoekindex(artikelen.engels(), ontlederEngels);
  }

  List<Artikel> nederlands() {
    return nederlands;
  }

  /** By id; what is not translated is there in Dutch. */
  Map<String, Artikel> artikelen(Taal taal) {
    return taal == Taal.EN ? perIdEngels : perIdNederlands;
  }

  Zoekindex dutch() {
    return zoekNederlands;
  }

  Zoekindex english() {
    return zoekEngels;
  }

  Ontleder ontleder() {
    return ontlederNederlands;
  }

  Ontleder ontlederEngels() {
    return ontlederEngels;
  }

  Ontleder engelsNaarNederlands() {
    return engelsNaarNederlands;
  }
}
