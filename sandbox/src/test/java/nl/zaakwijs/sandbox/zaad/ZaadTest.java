package nl.zaakwijs.sandbox.zaad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.zaakwijs.sandbox.verkeer.Persoonsmasker;
import org.junit.jupiter.api.Test;

class ZaadTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Instant NU = Instant.parse("2031-03-30T22:30:00Z");

  private final Zaad zaad = Zaad.read(Clock.fixed(NU, ZONE));

  @Test
  void hasOnlyBsnsThatPassTheElevenTest() {
    assertThat(zaad.bewoners()).hasSizeGreaterThan(6);
    assertThat(zaad.bewoners()).allMatch(bewoner -> Persoonsmasker.passesElevenTest(bewoner.bsn()));
  }

  @Test
  void countsDatesFromTheDayInTheMunicipality() {
    Zaak zaak =
        zaad.zaken().stream()
            .filter(gevonden -> gevonden.nummer().equals("ZAAK-2026-0000020"))
            .findFirst()
            .orElseThrow();

    // Just after midnight in Amsterdam, while it is still the day before in UTC.
    assertThat(zaak.uiterlijk()).isEqualTo(LocalDate.of(2031, 3, 31).plusDays(23));
    assertThat(zaak.uuid()).hasToString("00000020-2026-4000-8000-000000000000");
  }

  @Test
  void hasNoStatusInTheFutureOrBeforeItsZaak() {
    for (Zaak zaak : zaad.zaken()) {
      for (Zaak.Status status : zaak.statussen()) {
        assertThat(status.op().toInstant()).as(zaak.nummer()).isBefore(NU);
        assertThat(status.op().toLocalDate()).as(zaak.nummer()).isAfterOrEqualTo(zaak.start());
      }
      assertThat(zaak.statussen())
          .as(zaak.nummer())
          .isSortedAccordingTo((a, b) -> a.op().compareTo(b.op()));
    }
  }

  @Test
  void printsNobodysBsn() {
    assertThat(zaad.toString()).doesNotContain("99999");
  }
}
