package nl.zaakwijs.portal.kennis;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * More ways in which residents ask for an article, in Dutch and English: one per line in {@code
 * kennis/zegswijzen/ID.txt}; and how they ask for other subjects. The likeness of a question to
 * them counts; they are never shown.
 */
final class Zegswijzen {
  private static final String MAP = "/kennis/zegswijzen/";

  private static final String ELDERS = "/kennis/elders.txt";

  private static final Pattern ONDERWERP = Pattern.compile("(?m)^## .*$");

  private static final Set<String> INGEBOUWD = Set.copyOf(ArtikelLezer.listIngebouwd(Taal.NL));

  private Zegswijzen() {}

  /** Those of the subjects that no article is about. */
  static List<List<String>> readElders() {
    return split(ArtikelLezer.readResource(ELDERS));
  }

  /** The lines of each subject of a file; a subject begins with a heading. */
  static List<List<String>> split(String bestand) {
    return ONDERWERP
        .splitAsStream(bestand)
        .skip(1)
        .map(deel -> deel.lines().filter(regel -> !regel.isBlank()).toList())
        .toList();
  }

  /**
   * Whether anyone wrote those of the article with this id; only for built-in ones somebody did.
   */
  static boolean has(String id) {
    return INGEBOUWD.contains(id) && Zegswijzen.class.getResource(MAP + id + ".txt") != null;
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
