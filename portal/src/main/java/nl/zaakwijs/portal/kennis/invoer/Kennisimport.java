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
 * Puts what was read into the municipality's own knowledge, as files that a running portal takes
 * over within a minute. Doing it again changes nothing; what the source no longer has is withdrawn,
 * and what an employee wrote by hand is never touched. Every earlier version is kept.
 */
public final class Kennisimport {
  private static final String EINDE = ".md";
  private static final String VORIGE = ".vorige";
  private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  /** Withdrawing fewer than this is never taken for a mistake. */
  private static final int WEINIG = 10;

  private final Path map;
  private final Path kennis;
  private final String invoer;
  private final Clock clock;

  /**
   * @param map the municipality's folder ({@code zaakwijs.gemeente.map})
   * @param invoer the name of this source, by which a later import knows its own files
   */
  public Kennisimport(Path map, String invoer, Clock clock) {
    this.map = map;
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

    /** Whether any article is other than before. */
    boolean isChange() {
      return !(toegevoegd.isEmpty() && gewijzigd.isEmpty() && ingetrokken.isEmpty());
    }
  }

  /**
   * Writes these articles and withdraws what this source had before and has no more. Of a source
   * that could not be read to its end nothing is withdrawn.
   *
   * @throws IllegalArgumentException when there is nothing to import: an empty source would
   *     withdraw everything
   * @throws BezigException when another import is going on
   * @throws IOException when the folder can't be written
   */
  public Verslag apply(Invoer nieuw) throws IOException {
    return apply(nieuw, true);
  }

  /**
   * As {@link #apply}, for when nobody looks on: a source that lost more than half of its articles
   * is taken for broken.
   *
   * @throws IllegalArgumentException also when more than half would be withdrawn
   */
  public Verslag applyCautiously(Invoer nieuw) throws IOException {
    return apply(nieuw, false);
  }

  /** Takes everything of this source out of the knowledge. */
  @SuppressWarnings("try") // the slot is held, not used
  public Verslag withdraw() throws IOException {
    try (Slot slot = open()) {
      Map<Path, String> eigen = readOwn();
      return finish(new Verslag(List.of(), List.of(), remove(eigen), 0, List.of()));
    }
  }

  /** Whether this Dutch article is there. */
  public boolean has(String id) {
    return Files.exists(path(Taal.NL, id));
  }

  @SuppressWarnings("try") // the slot is held, not used
  private Verslag apply(Invoer nieuw, boolean mag) throws IOException {
    if (nieuw.artikelen().isEmpty() && nieuw.behouden().isEmpty()) {
      throw new IllegalArgumentException(
          "there is no article to import"
              + (nieuw.geweigerd().isEmpty() ? "" : ": " + nieuw.geweigerd().get(0)));
    }
    try (Slot slot = open()) {
      Map<Path, String> eigen = readOwn();
      Map<Path, String> weg = new TreeMap<>(eigen);
      weg.keySet().removeAll(kept(nieuw));
      int behouden = eigen.size() - weg.size();
      nieuw.artikelen().forEach(artikel -> weg.remove(path(artikel)));
      if (!mag && nieuw.volledig() && weg.size() > WEINIG && weg.size() * 2 > eigen.size()) {
        throw new IllegalArgumentException(
            "it would withdraw "
                + weg.size()
                + " of the "
                + eigen.size()
                + " articles of this source; import it by hand when that is meant");
      }
      return finish(write(nieuw, eigen, nieuw.volledig() ? weg : Map.of(), behouden));
    }
  }

  private Verslag write(Invoer nieuw, Map<Path, String> eigen, Map<Path, String> weg, int behouden)
      throws IOException {
    List<String> toegevoegd = new ArrayList<>();
    List<String> gewijzigd = new ArrayList<>();
    List<String> geweigerd = new ArrayList<>(nieuw.geweigerd());
    int ongewijzigd = behouden;
    String vandaag = LocalDate.now(clock).toString();
    for (Artikel artikel : nieuw.artikelen()) {
      Artikelbestand bestand = Artikelbestand.of(artikel, invoer);
      Path pad = path(artikel);
      String was = eigen.get(pad);
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
        eigen.put(pad, bestand.tekst());
        (was == null ? toegevoegd : gewijzigd).add(artikel.id());
      }
    }
    return new Verslag(toegevoegd, gewijzigd, remove(weg), ongewijzigd, geweigerd);
  }

  private List<String> remove(Map<Path, String> weg) throws IOException {
    List<String> ingetrokken = new ArrayList<>();
    for (Path pad : weg.keySet()) {
      keep(pad);
      Files.delete(pad);
      ingetrokken.add(name(pad));
    }
    return ingetrokken;
  }

  /** Tells the portals that something changed, and keeps the report. */
  private Verslag finish(Verslag verslag) throws IOException {
    if (verslag.isChange()) {
      Kennismerk.renew(map);
    }
    new Verslagen(map).keep(invoer, clock.instant(), verslag);
    return verslag;
  }

  private Slot open() throws IOException {
    return Slot.findVrij(kennis.resolve(".slot")).orElseThrow(BezigException::new);
  }

  private List<Path> kept(Invoer nieuw) {
    return nieuw.behouden().stream().map(id -> path(Taal.NL, id)).toList();
  }

  private Path path(Artikel artikel) {
    return path(artikel.taal(), artikel.id());
  }

  private Path path(Taal taal, String id) {
    return kennis.resolve(taal.code()).resolve(Artikelbestand.name(id) + EINDE);
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
