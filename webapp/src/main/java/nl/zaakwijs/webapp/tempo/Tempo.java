package nl.zaakwijs.webapp.tempo;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;

/** What one client did lately: a number per action, and nothing else about it. */
final class Tempo implements Serializable {
  private static final long serialVersionUID = 1L;

  private final EnumMap<Handeling, Venster> vensters = new EnumMap<>(Handeling.class);

  /** From the first action on, until it ends and counting begins anew. */
  private record Venster(Instant einde, int aantal) implements Serializable {}

  /** Counts the action; when it is one too many, how long to wait instead. */
  synchronized Optional<Duration> count(Handeling handeling, int meest, Duration per, Instant now) {
    Venster venster = vensters.get(handeling);
    if (venster == null || !now.isBefore(venster.einde())) {
      venster = new Venster(now.plus(per), 0);
    }
    if (venster.aantal() >= meest) {
      return Optional.of(Duration.between(now, venster.einde()));
    }
    vensters.put(handeling, new Venster(venster.einde(), venster.aantal() + 1));
    return Optional.empty();
  }
}
