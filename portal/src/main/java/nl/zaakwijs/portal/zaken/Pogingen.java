package nl.zaakwijs.portal.zaken;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakwijs.portal.zaken.Toevoeging.Geweigerd;
import nl.zaakwijs.portal.zaken.Toevoeging.Reden;

/**
 * Remembers for a while what became of an attempt, so that the same attempt is made once. Whoever
 * comes second waits for the first; one that was refused may be made again.
 */
final class Pogingen {
  private static final Duration ONTHOUDEN = Duration.ofHours(2);

  private final Map<UUID, Poging> pogingen = new ConcurrentHashMap<>();
  private final Clock clock;

  private record Poging(CompletableFuture<Toevoeging> uitkomst, Instant tot) {}

  /** What is tried. */
  interface Werk {
    Toevoeging run() throws IOException;
  }

  Pogingen(Clock clock) {
    this.clock = clock;
  }

  /** What became of the attempt with this mark; made now when it was not made before. */
  Toevoeging once(UUID kenmerk, Werk werk) throws IOException {
    Instant nu = clock.instant();
    pogingen.values().removeIf(known -> nu.isAfter(known.tot()));
    Poging own = new Poging(new CompletableFuture<>(), nu.plus(ONTHOUDEN));
    Poging earlier = pogingen.putIfAbsent(kenmerk, own);
    if (earlier != null) {
      return earlier.uitkomst().join();
    }
    Toevoeging uitkomst = new Geweigerd(Reden.NIET_NU);
    try {
      uitkomst = werk.run();
      return uitkomst;
    } finally {
      if (uitkomst instanceof Geweigerd) {
        pogingen.remove(kenmerk, own);
      }
      own.uitkomst().complete(uitkomst);
    }
  }
}
