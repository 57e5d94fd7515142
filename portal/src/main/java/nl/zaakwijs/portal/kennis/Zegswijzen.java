package nl.zaakwijs.portal.kennis;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * More ways in which residents ask for an article, in Dutch and English: one per line in {@code
 * kennis/zegswijzen/ID.txt}; and how they ask for other subjects. The likeness of a question to
 * them counts; they are never shown.
 */
final class Zegswijzen {
  private static final String MAP = "/kennis/zegswijzen/";

  private static final String ELDERS = "/kennis/elders.txt";

  /** Subjects of government at large: built-in articles may be about them as well. */
  private static final String THEMAS = "/kennis/themas.txt";

  private static final Pattern ONDERWERP = Pattern.compile("(?m)^## .*$");

  private static final Set<String> INGEBOUWD = Set.copyOf(ArtikelLezer.listIngebouwd(Taal.NL));

  private Zegswijzen() {}

  /** The subjects beside the built-in articles. */
  static List<Onderwerp> readElders() {
    return Stream.concat(readSubjects(ELDERS, true), readSubjects(THEMAS, false)).toList();
  }

  /** Every subject that is known here, beside these articles, which may be about any of them. */
  static List<Onderwerp> readOnderwerpen(Set<String> zonder) {
    Stream<Onderwerp> artikelen =
        ArtikelLezer.listIngebouwd(Taal.NL).stream()
            .filter(id -> !zonder.contains(id))
            .map(Zegswijzen::read)
            .filter(regels -> !regels.isEmpty())
            .map(regels -> new Onderwerp(regels, false));
    return Stream.of(artikelen, readSubjects(ELDERS, false), readSubjects(THEMAS, false))
        .flatMap(deel -> deel)
        .toList();
  }

  private static Stream<Onderwerp> readSubjects(String bestand, boolean isElders) {
    return ONDERWERP
        .splitAsStream(ArtikelLezer.readResource(bestand))
        .skip(1)
        .map(deel -> deel.lines().filter(regel -> !regel.isBlank()).toList())
        .map(regels -> new Onderwerp(regels, isElders));
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
