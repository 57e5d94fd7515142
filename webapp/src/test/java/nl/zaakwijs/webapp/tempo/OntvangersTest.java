package nl.zaakwijs.webapp.tempo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OntvangersTest {
  private static final Instant BEGIN = Instant.parse("2026-11-22T10:00:00Z");
  private static final String SAM = "sam@example.org";

  private final Klok klok = new Klok();
  private final Ontvangers ontvangers =
      new Ontvangers(new TempoInstellingen(Map.of(), Map.of(), 3, 0), klok);

  @Test
  void oneAddressHearsOfSoManyBookingsADay() {
    for (int i = 0; i < 3; i++) {
      assertThat(ontvangers.count(SAM, UUID.randomUUID())).isEmpty();
    }
    klok.nu = BEGIN.plus(Duration.ofHours(20));

    assertThat(ontvangers.count(SAM, UUID.randomUUID())).contains(Duration.ofHours(4));
    assertThat(ontvangers.count("noor@example.org", UUID.randomUUID())).isEmpty();
    klok.nu = BEGIN.plus(Duration.ofDays(1));
    assertThat(ontvangers.count(SAM, UUID.randomUUID())).isEmpty();
  }

  @Test
  void oneMailboxInOtherLettersIsTheSame() {
    assertThat(ontvangers.count(SAM, UUID.randomUUID())).isEmpty();
    assertThat(ontvangers.count(" Sam@Example.ORG ", UUID.randomUUID())).isEmpty();
    assertThat(ontvangers.count("sam+1@example.org", UUID.randomUUID())).isEmpty();

    assertThat(ontvangers.count("SAM+2@example.org", UUID.randomUUID())).isPresent();
  }

  @Test
  void aBookingThatIsSentAgainCountsOnce() {
    UUID sleutel = UUID.randomUUID();
    for (int i = 0; i < 9; i++) {
      assertThat(ontvangers.count(SAM, sleutel)).isEmpty();
    }
    ontvangers.count(SAM, UUID.randomUUID());
    ontvangers.count(SAM, UUID.randomUUID());

    assertThat(ontvangers.count(SAM, sleutel)).isEmpty();
    assertThat(ontvangers.count(SAM, UUID.randomUUID())).isPresent();
  }

  @Test
  void aBookingThatDidNotComeAboutDoesNotCount() {
    for (int i = 0; i < 9; i++) {
      UUID sleutel = UUID.randomUUID();
      assertThat(ontvangers.count(SAM, sleutel)).isEmpty();
      ontvangers.forget(SAM, sleutel);
    }
    ontvangers.forget("noor@example.org", UUID.randomUUID());
  }

  @Test
  void keepsALimitedNumberOfAddressesAndNoneOfThemReadable() {
    for (int i = 0; i < Ontvangers.MEESTE_ONTVANGERS + 50; i++) {
      ontvangers.count("sam" + i + "@example.org", UUID.randomUUID());
    }

    assertThat(ontvangers.ontvangers())
        .hasSize(Ontvangers.MEESTE_ONTVANGERS)
        .noneMatch(kept -> kept.contains("@"));
  }

  private static final class Klok extends Clock {
    private Instant nu = BEGIN;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return nu;
    }
  }
}
