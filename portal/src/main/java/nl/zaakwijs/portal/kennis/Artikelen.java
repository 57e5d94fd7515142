package nl.zaakwijs.portal.kennis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * All articles as they were read, before they can be searched.
 *
 * @param elders how residents ask for each of the subjects that no article is about
 * @param themas tells what a text is about
 */
record Artikelen(
    List<Artikel> nederlands, List<Artikel> engels, List<List<String>> elders, Themamodel themas) {
  Artikelen {
    elders = List.copyOf(elders);
    nederlands = List.copyOf(nederlands);
    engels = List.copyOf(engels);
  }

  /** There are none. */
  static Artikelen none() {
    return new Artikelen(List.of(), List.of(), List.of(), Themamodel.empty());
  }

  /** An English article belongs to the Dutch one with the same id, or else stands by itself. */
  static Artikelen of(List<Artikel> artikelen) {
    Set<String> nederlands =
        artikelen.stream()
            .filter(artikel -> artikel.taal() == Taal.NL)
            .map(Artikel::id)
            .collect(Collectors.toSet());
    Map<Boolean, List<Artikel>> vertaling =
        artikelen.stream()
            .collect(
                Collectors.partitioningBy(
                    artikel -> artikel.taal() == Taal.EN && nederlands.contains(artikel.id())));
    return new Artikelen(
        vertaling.getOrDefault(false, List.of()),
        vertaling.getOrDefault(true, List.of()),
        List.of(),
        Themamodel.builtIn());
  }

  static Artikelen read(ArtikelLezer lezer) {
    return new Artikelen(
        lezer.readAll(Taal.NL),
        lezer.readAll(Taal.EN),
        Zegswijzen.readElders(),
        Themamodel.builtIn());
  }
}
