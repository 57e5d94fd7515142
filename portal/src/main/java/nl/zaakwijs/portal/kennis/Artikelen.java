package nl.zaakwijs.portal.kennis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * All articles as they were read, before they can be searched.
 *
 * @param onderwerpen the other subjects of which is known how residents ask for them
 */
record Artikelen(List<Artikel> nederlands, List<Artikel> engels, List<Onderwerp> onderwerpen) {
  Artikelen {
    onderwerpen = List.copyOf(onderwerpen);
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
        Zegswijzen.readOnderwerpen(nederlands));
  }

  static Artikelen read(ArtikelLezer lezer) {
    return new Artikelen(lezer.readAll(Taal.NL), lezer.readAll(Taal.EN), Zegswijzen.readElders());
  }
}
