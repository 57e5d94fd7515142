package nl.zaakwijs.portal.kennis;

import java.util.List;
import java.util.regex.Pattern;

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

  /** Those of the article with this id; none when nobody wrote them. */
  static List<String> read(String id) {
    String pad = MAP + id + ".txt";
    return Zegswijzen.class.getResource(pad) == null
        ? List.of()
        : ArtikelLezer.readResource(pad).lines().filter(regel -> !regel.isBlank()).toList();
  }
}
