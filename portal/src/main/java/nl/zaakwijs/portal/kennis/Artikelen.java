package nl.zaakwijs.portal.kennis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * All articles as they were read, before they can be searched.
 *
 * @param elders how residents ask for what is known to be in none of them, per subject
 * @param themas how they ask for other subjects, which may or may not be in one of them
 */
record Artikelen(
    List<Artikel> nederlands,
    List<Artikel> engels,
    List<List<String>> elders,
    List<List<String>> themas) {
  Artikelen {
    elders = List.copyOf(elders);
    themas = List.copyOf(themas);
    nederlands = List.copyOf(nederlands);
    engels = List.copyOf(engels);
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
        Zegswijzen.readThemas(nederlands));
  }

  static Artikelen read(ArtikelLezer lezer) {
    return new Artikelen(
        lezer.readAll(Taal.NL), lezer.readAll(Taal.EN), Zegswijzen.readElders(), List.of());
  }
}
