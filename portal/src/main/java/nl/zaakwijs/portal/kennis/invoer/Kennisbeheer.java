package nl.zaakwijs.portal.kennis.invoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakwijs.portal.gemeente.Gemeente;

/**
 * What a beheerder does with the knowledge of a running portal: import a source, withdraw it, and
 * read the reports. What was imported is in use when the call returns.
 */
@ApplicationScoped
public class Kennisbeheer {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** How much more may come out of a ZIP than may come in. */
  private static final int UITGEPAKT = 4;

  private static final int BLOK = 16 * 1024;

  private final Gemeente gemeente;
  private final KennisInstellingen instellingen;
  private final Kennisverversing verversing;
  private final Clock clock;

  /**
   * What came of an import.
   *
   * @param gebruik whether the knowledge in use is now that in the folder
   */
  public record Uitkomst(Verslagen.Bewaard verslag, Kennisverversing.Stand gebruik) {}

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Kennisbeheer() {
    this(null, null, null, null);
  }

  @Inject
  Kennisbeheer(
      Gemeente gemeente,
      KennisInstellingen instellingen,
      Kennisverversing verversing,
      Clock clock) {
    this.gemeente = gemeente;
    this.instellingen = instellingen;
    this.verversing = verversing;
    this.clock = clock;
  }

  /** Whether there is a folder to import into. */
  public boolean hasMap() {
    return instellingen.map().isPresent();
  }

  /**
   * Imports a file as the whole of this source.
   *
   * @param mag whether more than half of what the source had may be withdrawn
   * @throws IllegalArgumentException that says why the file can't be used; nothing was changed
   * @throws TeGrootException when it is more than is accepted; nothing was changed
   * @throws BezigException when another import is going on; nothing was changed
   */
  public Uitkomst upload(String bron, Bestandsoort soort, InputStream inhoud, boolean mag)
      throws IOException {
    Path werk = Files.createTempDirectory("zaakwijs-kennis");
    try {
      Path bestand = werk.resolve(bron + "." + soort.extensie());
      copy(inhoud, bestand);
      Invoer invoer = reader().read(soort == Bestandsoort.ZIP ? unpack(bestand, werk) : bestand);
      Kennisimport kennisimport = open(bron);
      if (mag) {
        kennisimport.apply(invoer);
      } else {
        kennisimport.applyCautiously(invoer);
      }
      return outcome(bron);
    } finally {
      delete(werk);
    }
  }

  /** Takes everything of this source out of the knowledge. */
  public Uitkomst withdraw(String bron) throws IOException {
    open(bron).withdraw();
    return outcome(bron);
  }

  /** The last report of this source; empty when it was never imported. */
  public Optional<Verslagen.Bewaard> find(String bron) {
    return instellingen.map().flatMap(map -> new Verslagen(map).find(bron));
  }

  /** The last report of every source. */
  public List<Verslagen.Bewaard> list() {
    return instellingen.map().map(map -> new Verslagen(map).list()).orElse(List.of());
  }

  /** Whether the knowledge in use is that in the folder. */
  public Kennisverversing.Stand stand() {
    return verversing.stand();
  }

  private Uitkomst outcome(String bron) {
    Kennisverversing.Stand gebruik = verversing.refresh();
    return new Uitkomst(find(bron).orElseThrow(), gebruik);
  }

  private Kennisinvoer reader() {
    return new Kennisinvoer(gemeente, LocalDate.now(clock.withZone(NEDERLAND)));
  }

  private Kennisimport open(String bron) {
    return new Kennisimport(
        instellingen
            .map()
            .orElseThrow(() -> new IllegalStateException(KennisInstellingen.MAP + " is missing")),
        bron,
        clock.withZone(NEDERLAND));
  }

  private void copy(InputStream inhoud, Path bestand) throws IOException {
    long meest = instellingen.meesteBytes();
    byte[] blok = new byte[BLOK];
    long aantal = 0;
    try (OutputStream uit = Files.newOutputStream(bestand)) {
      for (int gelezen = inhoud.read(blok); gelezen >= 0; gelezen = inhoud.read(blok)) {
        aantal += gelezen;
        if (aantal > meest) {
          throw new TeGrootException("the file", meest);
        }
        uit.write(blok, 0, gelezen);
      }
    }
  }

  private Path unpack(Path zip, Path werk) throws IOException {
    Path map = werk.resolve("inhoud");
    Zipbestand.unpack(zip, map, instellingen.meesteBytes() * UITGEPAKT);
    return map;
  }

  private static void delete(Path werk) {
    try (Stream<Path> alles = Files.walk(werk)) {
      for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + werk, e);
    }
  }
}
