package nl.zaakwijs.portal.kennis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a text mean, by the thesaurus: official terms beside residents' words, and
 * Dutch ones beside English.
 */
public final class Woordverband {
  /** Read when they are first needed, and then shared. */
  private static final class Lijsten {
    static final Ontleder NEDERLANDS = Taalmiddelen.dutch();
    static final List<Ontleder> VRAGEN = List.of(NEDERLANDS, Taalmiddelen.englishOnDutch());
  }

  /** Each word that matters, folded, with the terms that it stands for. */
  public Map<String, Set<String>> listTermen(String vraag) {
    Map<String, Set<String>> termen = new LinkedHashMap<>();
    for (Ontleder ontleder : Lijsten.VRAGEN) {
      for (Ontleder.Woord woord : ontleder.parseVraag(vraag)) {
        termen
            .computeIfAbsent(woord.tekst(), nieuw -> new LinkedHashSet<>())
            .addAll(meanings(woord));
      }
    }
    return termen;
  }

  /** Without its parts: a terrasvergunning is not any vergunning. */
  private static List<String> meanings(Ontleder.Woord woord) {
    return woord.termen().entrySet().stream()
        .filter(term -> term.getValue() > Ontleder.DEEL)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The terms of a text that is searched in. */
  public Set<String> listTermenVan(String tekst) {
    Set<String> termen = new LinkedHashSet<>();
    Lijsten.NEDERLANDS.parse(tekst).forEach(woord -> termen.addAll(woord.termen().keySet()));
    return termen;
  }
}
