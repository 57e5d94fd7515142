package nl.zaakwijs.portal.kennis.invoer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;

/**
 * Puts what was read into the municipality's own knowledge, as files that the portal reads at its
 * start. Doing it again changes nothing; what the source no longer has is withdrawn, and what an
 * employee wrote by hand is never touched. Every earlier version is kept.
 */
public final class Kennisimport {
  private static final String EINDE = ".md";
  private static final String VORIGE = ".vorige";
  private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Path kennis;
  private final String invoer;
  private final Clock clock;

  /**
   * @param map the municipality's folder ({@code zaakwijs.gemeente.map})
   * @param invoer the name of this source, by which a later import knows its own files
   */
  public Kennisimport(Path map, String invoer, Clock clock) {
    this.kennis = map.resolve("kennis");
    this.invoer = invoer;
    this.clock = clock;
  }

  /**
   * What an import did.
   *
   * @param ongewijzigd how many articles were there already, just so
   * @param geweigerd what was not taken, with the reason
   */
  public record Verslag(
      List<String> toegevoegd,
      List<String> gewijzigd,
      List<String> ingetrokken,
      int ongewijzigd,
      List<String> geweigerd) {
    public Verslag {
      toegevoegd = List.copyOf(toegevoegd);
      gewijzigd = List.copyOf(gewijzigd);
      ingetrokken = List.copyOf(ingetrokken);
      geweigerd = List.copyOf(geweigerd);
    }
  }

  /**
   * Writes these articles and withdraws what this source had before and has no more.
   *
   * @throws IllegalArgumentException when there is nothing to import: an empty source would
   *     withdraw everything
   * @throws IOException when the folder can't be written
   */
  public Verslag apply(Invoer nieuw) throws IOException {
    if (nieuw.artikelen().isEmpty()) {
      throw new IllegalArgumentException(
          "there is no article to import"
              + (nieuw.geweigerd().isEmpty() ? "" : ": " + nieuw.geweigerd().get(0)));
    }
    Map<Path, String> weg = readOwn();
    List<String> toegevoegd = new ArrayList<>();
    List<String> gewijzigd = new ArrayList<>();
    List<String> geweigerd = new ArrayList<>(nieuw.geweigerd());
    int ongewijzigd = 0;
    String vandaag = LocalDate.now(clock).toString();
    for (Artikel artikel : nieuw.artikelen()) {
      Artikelbestand bestand = Artikelbestand.of(artikel, invoer);
      Path pad = kennis.resolve(bestand.taal().code()).resolve(bestand.naam() + EINDE);
      String was = weg.remove(pad);
      if (was == null && Files.exists(pad)) {
        geweigerd.add(
            artikel.id() + ": " + pad.getFileName() + " is of another source, or by hand");
      } else if (was != null && bestand.isSame(was, vandaag)) {
        ongewijzigd++;
      } else {
        if (was != null) {
          keep(pad);
        }
        write(pad, bestand.tekst());
        (was == null ? toegevoegd : gewijzigd).add(artikel.id());
      }
    }
    List<String> ingetrokken = new ArrayList<>();
    for (Path pad : weg.keySet()) {
      keep(pad);
      Files.delete(pad);
      ingetrokken.add(name(pad));
    }
    return new Verslag(toegevoegd, gewijzigd, ingetrokken, ongewijzigd, geweigerd);
  }

  /** The files that an earlier import of this source wrote. */
  private Map<Path, String> readOwn() throws IOException {
    Map<Path, String> eigen = new TreeMap<>();
    for (Taal taal : Taal.values()) {
      Path map = kennis.resolve(taal.code());
      if (!Files.isDirectory(map)) {
        continue;
      }
      try (Stream<Path> bestanden = Files.list(map)) {
        for (Path pad : bestanden.filter(een -> een.toString().endsWith(EINDE)).toList()) {
          String tekst = Files.readString(pad);
          if (Artikelbestand.importOf(tekst).equals(invoer)) {
            eigen.put(pad, tekst);
          }
        }
      }
    }
    return eigen;
  }

  /** Puts it with the earlier versions, where the portal does not look. */
  private void keep(Path pad) throws IOException {
    Path vorige = kennis.resolve(VORIGE);
    Files.createDirectories(vorige);
    String taal = pad.getName(pad.getNameCount() - 2).toString();
    String tijd = TIJD.format(LocalDateTime.now(clock));
    Files.copy(
        pad,
        vorige.resolve(name(pad) + "." + taal + "." + tijd + EINDE),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** All at once, so that a portal that starts meanwhile never reads half a file. */
  private void write(Path pad, String tekst) throws IOException {
    Path map = kennis.resolve(VORIGE);
    Files.createDirectories(map);
    Files.createDirectories(pad.resolveSibling("."));
    Path klad = Files.createTempFile(map, "nieuw", ".tmp");
    Files.writeString(klad, tekst);
    Files.move(klad, pad, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String name(Path pad) {
    String naam = String.valueOf(pad.getFileName());
    return naam.substring(0, naam.length() - EINDE.length());
  }
}
