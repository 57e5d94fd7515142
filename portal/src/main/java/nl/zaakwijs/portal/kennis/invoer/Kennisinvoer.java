package nl.zaakwijs.portal.kennis.invoer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.ArtikelLezer;

/**
 * Reads a file or folder with the knowledge of others, each file by what it is: CSV, JSON, Markdown
 * or a document. What can't be used is refused with the reason, and never silently left out.
 */
public final class Kennisinvoer {
  private static final Set<String> TABEL = Set.of("csv", "tsv", "txt");
  private static final Set<String> MARKDOWN = Set.of("md", "markdown");
  private static final Set<String> NAMEN_OM_OVER_TE_SLAAN = Set.of("readme.md", "index.txt");
  private static final String JSON = "json";

  private final ArtikelLezer lezer;
  private final LocalDate vandaag;

  /**
   * @param gemeente whose facts are filled into articles in our own form
   * @param vandaag the day of what has no day itself
   */
  public Kennisinvoer(Gemeente gemeente, LocalDate vandaag) {
    this.lezer = new ArtikelLezer(gemeente);
    this.vandaag = vandaag;
  }

  /**
   * Everything in this file, or in the files of this folder and the folders in it.
   *
   * @throws IllegalArgumentException that says why the file or folder can't be used as a whole
   */
  public Invoer read(Path pad) {
    if (!Files.isDirectory(pad)) {
      return Invoer.join(List.of(readFile(pad)));
    }
    List<Invoer> delen = new ArrayList<>();
    for (Path bestand : listFiles(pad)) {
      try {
        delen.add(readFile(bestand));
      } catch (IllegalArgumentException e) {
        delen.add(new Invoer(List.of(), List.of(String.valueOf(e.getMessage()))).incomplete());
      }
    }
    return Invoer.join(delen);
  }

  private static List<Path> listFiles(Path map) {
    try (Stream<Path> bestanden = Files.walk(map)) {
      return bestanden
          .filter(Files::isRegularFile)
          .filter(bestand -> isKnown(extension(bestand)))
          .filter(bestand -> !isSkipped(map.relativize(bestand)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + map, e);
    }
  }

  private static boolean isKnown(String soort) {
    return soort.equals(JSON)
        || TABEL.contains(soort)
        || MARKDOWN.contains(soort)
        || DocumentInvoer.isKnown(soort);
  }

  /** Files about the folder, and everything that is hidden. */
  private static boolean isSkipped(Path bestand) {
    for (Path deel : bestand) {
      if (deel.toString().startsWith(".")) {
        return true;
      }
    }
    return NAMEN_OM_OVER_TE_SLAAN.contains(name(bestand).toLowerCase(Locale.ROOT));
  }

  private Invoer readFile(Path bestand) {
    if (!isKnown(extension(bestand))) {
      throw unknown(bestand);
    }
    return read(bestand, bytes(bestand));
  }

  /**
   * Everything in a file that is not in a folder.
   *
   * @param naam of the file, with the extension that says what it is
   * @throws IllegalArgumentException that says why the file can't be used as a whole
   */
  public Invoer read(String naam, byte[] inhoud) {
    return Invoer.join(List.of(read(Path.of(naam), inhoud)));
  }

  private Invoer read(Path bestand, byte[] inhoud) {
    Herkomst herkomst = new Herkomst(name(bestand), vandaag);
    String soort = extension(bestand);
    if (!isKnown(soort)) {
      throw unknown(bestand);
    }
    String id = withoutExtension(name(bestand));
    if (DocumentInvoer.isKnown(soort)) {
      return new DocumentInvoer(herkomst).read(id, "", inhoud);
    }
    String tekst = Tekens.decode(inhoud);
    if (soort.equals(JSON)) {
      return new JsonInvoer(herkomst).read(tekst);
    }
    if (TABEL.contains(soort)) {
      return new CsvInvoer(herkomst).read(tekst);
    }
    return new MarkdownInvoer(lezer, herkomst).read(id, language(bestand), tekst);
  }

  /** Articles in English stand in a folder named so. */
  private static Taal language(Path bestand) {
    Path map = bestand.toAbsolutePath().getParent();
    return map != null && name(map).equals(Taal.EN.code()) ? Taal.EN : Taal.NL;
  }

  private static IllegalArgumentException unknown(Path bestand) {
    return new IllegalArgumentException(
        bestand + " is no table (.csv, .tsv, .txt), JSON (.json), Markdown (.md) or PDF (.pdf)");
  }

  private static byte[] bytes(Path bestand) {
    try {
      return Files.readAllBytes(bestand);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + bestand, e);
    }
  }

  private static String name(Path pad) {
    Path naam = pad.getFileName();
    return naam == null ? "" : naam.toString();
  }

  private static String withoutExtension(String naam) {
    return naam.substring(0, naam.lastIndexOf('.'));
  }

  private static String extension(Path bestand) {
    String naam = name(bestand);
    return naam.substring(naam.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
