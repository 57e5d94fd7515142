package nl.zaakwijs.portal.kennis.bron;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.portal.kennis.invoer.Kennisimport;
import nl.zaakwijs.portal.kennis.invoer.Slot;

/**
 * Keeps one source up to date: fetches it when its time has come and puts what it has into the
 * municipality's own knowledge. Of several servers one does it, and the others see that it is done.
 */
public final class Bronwerk {
  private static final Logger LOG = Logger.getLogger(Bronwerk.class.getName());
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** After a failure it is tried again sooner than after a success. */
  private static final Duration OPNIEUW = Duration.ofMinutes(15);

  private final Broninstelling bron;
  private final Bronlezer lezer;
  private final Path bestand;
  private final Path slot;
  private final Kennisimport kennisimport;
  private final Clock clock;

  /**
   * How a source went the last time.
   *
   * @param moment when it was fetched
   * @param laatsteGoed when it last went well; the epoch when it never did
   * @param reden why it went wrong; empty when it went well
   */
  public record Stand(String bron, Instant moment, Instant laatsteGoed, String reden) {
    /** Whether it went well, or was not fetched yet. */
    public boolean isGoed() {
      return reden.isEmpty();
    }
  }

  Bronwerk(Broninstelling bron, Bronlezer lezer, Path map, Clock clock) {
    Path standen = map.resolve("kennis").resolve(".bron");
    this.bron = bron;
    this.lezer = lezer;
    this.bestand = standen.resolve(bron.naam() + ".json");
    this.slot = standen.resolve(bron.naam() + ".slot");
    this.kennisimport = new Kennisimport(map, bron.naam(), clock.withZone(NEDERLAND));
    this.clock = clock;
  }

  String naam() {
    return bron.naam();
  }

  /** How it went the last time, on whichever server. */
  Stand stand() {
    try {
      return stand(Bronstand.read(bestand));
    } catch (IOException e) {
      return new Stand(bron.naam(), Instant.EPOCH, Instant.EPOCH, "cannot read " + bestand);
    }
  }

  private Stand stand(Bronstand stand) {
    return new Stand(bron.naam(), stand.geprobeerd(), stand.gelukt(), stand.reden());
  }

  /** Fetches the source if its time has come and nobody else does; how that went. */
  @SuppressWarnings("try") // the slot is held, not used
  Optional<Stand> run() {
    try {
      if (!isDue(Bronstand.read(bestand))) {
        return Optional.empty();
      }
      Optional<Slot> vrij = Slot.findVrij(slot);
      if (vrij.isEmpty()) {
        return Optional.empty();
      }
      try (Slot gehouden = vrij.get()) {
        // Another server may have done it between the look and the slot.
        Bronstand stand = Bronstand.read(bestand);
        return isDue(stand) ? Optional.of(fetch(stand)) : Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + bestand, e);
    }
  }

  private boolean isDue(Bronstand stand) {
    Duration wachten = bron.interval();
    if (!stand.isGoed() && wachten.compareTo(OPNIEUW) > 0) {
      wachten = OPNIEUW;
    }
    return !clock.instant().isBefore(stand.geprobeerd().plus(wachten));
  }

  private Stand fetch(Bronstand was) throws IOException {
    Instant nu = clock.instant();
    Bronstand nieuw;
    try {
      Opbrengst opbrengst =
          lezer.read(present(was.bladen()), LocalDate.now(clock.withZone(NEDERLAND)));
      Kennisimport.Verslag verslag = kennisimport.applyCautiously(opbrengst.invoer());
      LOG.log(
          Level.INFO,
          "kennis.bron.opgehaald bron={0} toegevoegd={1} gewijzigd={2} ingetrokken={3} geweigerd={4}",
          new Object[] {
            bron.naam(),
            verslag.toegevoegd().size(),
            verslag.gewijzigd().size(),
            verslag.ingetrokken().size(),
            verslag.geweigerd().size()
          });
      nieuw = new Bronstand(nu, nu, "", opbrengst.bladen());
    } catch (CompletionException | UpstreamException | IllegalArgumentException | IOException e) {
      Throwable oorzaak =
          e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
      String reden = String.valueOf(oorzaak.getMessage());
      LOG.log(Level.WARNING, "kennis.bron.mislukt bron={0} {1}", new Object[] {bron.naam(), reden});
      nieuw = new Bronstand(nu, was.gelukt(), reden, was.bladen());
    }
    nieuw.write(bestand);
    return stand(nieuw);
  }

  /** Only pages whose articles are still there: what was withdrawn meanwhile is fetched anew. */
  private Map<String, Blad> present(Map<String, Blad> bladen) {
    return bladen.entrySet().stream()
        .filter(blad -> blad.getValue().ids().stream().allMatch(kennisimport::has))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
