package nl.zaakwijs.portal.kennis;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * More ways in which residents ask for an article, in Dutch and English: one per line in {@code
 * kennis/zegswijzen/ID.txt}; and how they ask for what no article is about. The likeness of a
 * question to them counts; they are never shown.
 */
final class Zegswijzen {
  private static final String MAP = "/kennis/zegswijzen/";

  private static final String ELDERS = "/kennis/elders.txt";
  private static final Pattern ONDERWERP = Pattern.compile("(?m)^## .*$");

  private Zegswijzen() {}

  /** For each subject that no built-in article is about, how residents ask for it. */
  static List<List<String>> readElders() {
    return ONDERWERP
        .splitAsStream(ArtikelLezer.readResource(ELDERS))
        .skip(1)
        .map(deel -> deel.lines().filter(regel -> !regel.isBlank()).toList())
        .toList();
  }

  /** How residents ask for every subject that is known here, except for what these articles say. */
  static List<List<String>> readThemas(Set<String> zonder) {
    return Stream.concat(
            ArtikelLezer.listIngebouwd(Taal.NL).stream()
                .filter(id -> !zonder.contains(id))
                .map(Zegswijzen::read)
                .filter(regels -> !regels.isEmpty()),
            readElders().stream())
        .toList();
  }

  static boolean has(String id) {
    return Zegswijzen.class.getResource(MAP + id + ".txt") != null;
  }

  /** Those of the article with this id; none when nobody wrote them. */
  static List<String> read(String id) {
    return has(id)
        ? ArtikelLezer.readResource(MAP + id + ".txt")
            .lines()
            .filter(regel -> !regel.isBlank())
            .toList()
        : List.of();
  }
}
