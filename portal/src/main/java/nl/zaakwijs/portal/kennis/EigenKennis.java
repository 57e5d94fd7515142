package nl.zaakwijs.portal.kennis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * The articles in the municipality's own folder: {@code kennis/nl} and {@code kennis/en} in it. An
 * own article takes the place of a built-in one with the same id, or else of those about the same
 * product.
 */
final class EigenKennis {
  private static final String EINDE = ".md";

  private final ArtikelLezer lezer;
  private final Path map;

  /**
   * @param map the municipality's folder; it need not have any article
   */
  EigenKennis(ArtikelLezer lezer, Path map) {
    this.lezer = lezer;
    this.map = map;
  }

  /**
   * The built-in articles with the own ones in their places.
   *
   * @throws IllegalStateException that names every file that is not right, and what is wrong in it
   */
  Artikelen over(Artikelen ingebouwd) {
    List<String> fouten = new ArrayList<>();
    List<Artikel> nederlands = readAll(Taal.NL, fouten);
    List<Artikel> engels = readAll(Taal.EN, fouten);
    if (!fouten.isEmpty()) {
      throw new IllegalStateException(
          "The knowledge in " + map + " can't be used:\n" + String.join("\n", fouten));
    }
    Set<String> vervangen = replaced(ingebouwd.nederlands(), nederlands);
    List<Artikel> alle = place(ingebouwd.nederlands(), nederlands, vervangen);
    boolean isOnlyInPlace = isOnlyInPlace(ingebouwd.nederlands(), nederlands);
    return new Artikelen(
        alle,
        // A translation of a text that is no longer there would say something else.
        place(ingebouwd.engels(), engels, vervangen),
        isOnlyInPlace ? ingebouwd.elders() : List.of(),
        ingebouwd.themas());
  }

  /** A new article may well be about what no built-in article is about. */
  private static boolean isOnlyInPlace(List<Artikel> ingebouwd, List<Artikel> eigen) {
    Set<String> ids = ingebouwd.stream().map(Artikel::id).collect(Collectors.toSet());
    return eigen.stream().map(Artikel::id).allMatch(ids::contains);
  }

  private List<Artikel> readAll(Taal taal, List<String> fouten) {
    List<Artikel> artikelen = new ArrayList<>();
    for (Path bestand : listFiles(map.resolve("kennis").resolve(taal.code()))) {
      String naam = bestand.getFileName() + "";
      try {
        String id = naam.substring(0, naam.length() - EINDE.length());
        Artikel artikel = lezer.read(id, taal, Files.readString(bestand));
        if (ArtikelLezer.hasShortAnswer(artikel)) {
          artikelen.add(artikel);
        }
      } catch (IOException e) {
        fouten.add("kennis/" + taal.code() + "/" + naam + ": it can't be read as UTF-8");
      } catch (IllegalStateException e) {
        fouten.add("kennis/" + taal.code() + "/" + naam + ": " + e.getMessage());
      }
    }
    return artikelen;
  }

  private static List<Path> listFiles(Path map) {
    if (!Files.isDirectory(map)) {
      return List.of();
    }
    try (Stream<Path> bestanden = Files.list(map)) {
      return bestanden
          .filter(Files::isRegularFile)
          .filter(bestand -> bestand.toString().endsWith(EINDE))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("zaakwijs.gemeente.map: cannot read " + map, e);
    }
  }

  /** The ids of the built-in articles that make room. */
  private static Set<String> replaced(List<Artikel> ingebouwd, List<Artikel> eigen) {
    Set<String> ids = ingebouwd.stream().map(Artikel::id).collect(Collectors.toSet());
    Set<String> producten =
        eigen.stream()
            .filter(artikel -> artikel.hasUpl() && !ids.contains(artikel.id()))
            .map(artikel -> artikel.upl().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Set<String> eigenIds = eigen.stream().map(Artikel::id).collect(Collectors.toSet());
    return ingebouwd.stream()
        .filter(
            artikel ->
                eigenIds.contains(artikel.id())
                    || producten.contains(artikel.upl().toLowerCase(Locale.ROOT)))
        .map(Artikel::id)
        .collect(Collectors.toSet());
  }

  private static List<Artikel> place(
      List<Artikel> ingebouwd, List<Artikel> eigen, Set<String> vervangen) {
    return Stream.concat(
            ingebouwd.stream().filter(artikel -> !vervangen.contains(artikel.id())), eigen.stream())
        .toList();
  }
}
