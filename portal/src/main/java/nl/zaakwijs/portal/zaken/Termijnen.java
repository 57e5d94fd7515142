package nl.zaakwijs.portal.zaken;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.zaakwijs.clients.zaken.Opschorting;
import nl.zaakwijs.clients.zaken.Verlenging;
import nl.zaakwijs.clients.zaken.Zaak;
import org.jspecify.annotations.Nullable;

/** Reads from a zaak until when it may take, seen from today. */
final class Termijnen {
  /** Days are days in the Netherlands, wherever the server is. */
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Clock clock;

  Termijnen(Clock clock) {
    this.clock = clock;
  }

  /** The legal limit, else what the municipality plans; null for a closed zaak and without both. */
  @Nullable Termijn find(Zaak zaak) {
    LocalDate wettelijk = zaak.uiterlijkeEinddatumAfdoening();
    LocalDate datum = wettelijk == null ? zaak.einddatumGepland() : wettelijk;
    if (zaak.einddatum() != null || datum == null) {
      return null;
    }
    Verlenging verlenging = zaak.verlenging();
    Opschorting opschorting = zaak.opschorting();
    boolean opgeschort = opschorting != null && opschorting.indicatie();
    return new Termijn(
        datum,
        wettelijk != null,
        ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(NEDERLAND)), datum),
        verlenging != null,
        verlenging == null ? null : Woorden.findFirst(verlenging.reden()),
        verlenging == null ? null : verlenging.duur(),
        opgeschort,
        opgeschort && opschorting != null ? Woorden.findFirst(opschorting.reden()) : null);
  }
}
