package nl.zaakwijs.portal.zaken;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.zaakwijs.clients.besluiten.Besluit;
import org.jspecify.annotations.Nullable;

/**
 * Computes until when one can object to a besluit, seen from today. The register's own date goes
 * first; else it is six weeks from the day after sending (Awb 6:7 and 6:8), moved to the next
 * working day (Algemene termijnenwet, article 1).
 */
final class Bezwaartermijnen {
  private static final int WEKEN = 6;

  private final Clock clock;

  Bezwaartermijnen(Clock clock) {
    this.clock = clock;
  }

  /** Null when the register tells neither the last day nor when it was sent. */
  @Nullable Bezwaartermijn find(Besluit besluit) {
    LocalDate gegeven = besluit.uiterlijkeReactiedatum();
    if (gegeven != null) {
      return until(gegeven, false);
    }
    LocalDate verzonden = besluit.verzenddatum();
    // The day after sending is the first day, so the last one is the weekday of sending.
    return verzonden == null
        ? null
        : until(Feestdagen.firstWorkday(verzonden.plusWeeks(WEKEN)), true);
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(Termijnen.NEDERLAND));
  }

  private Bezwaartermijn until(LocalDate laatsteDag, boolean berekend) {
    return new Bezwaartermijn(laatsteDag, ChronoUnit.DAYS.between(today(), laatsteDag), berekend);
  }
}
