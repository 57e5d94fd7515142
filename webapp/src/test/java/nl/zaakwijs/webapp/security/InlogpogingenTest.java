package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InlogpogingenTest {
  private static final Instant NU = Instant.parse("2026-11-22T09:00:00Z");

  private final Inlogpogingen pogingen = new Inlogpogingen();

  @Test
  void keepsTheLoginsOfTwoTabsApart() {
    pogingen.add(poging("een", "/zaken"));
    pogingen.add(poging("twee", "/afspraken"));

    assertThat(pogingen.take("een", NU)).map(p -> p.naar().pad()).contains("/zaken");
    assertThat(pogingen.take("twee", NU)).map(p -> p.naar().pad()).contains("/afspraken");
  }

  @Test
  void handsOutALoginOnce() {
    pogingen.add(poging("een", "/"));
    pogingen.take("een", NU);

    assertThat(pogingen.take("een", NU)).isEmpty();
  }

  @Test
  void knowsNoStateThatWasNotBegunHere() {
    assertThat(pogingen.take("verzonnen", NU)).isEmpty();
  }

  @Test
  void forgetsALoginAfterTenMinutes() {
    pogingen.add(poging("een", "/"));
    pogingen.add(poging("twee", "/"));

    assertThat(pogingen.take("een", NU.plus(Duration.ofSeconds(599)))).isPresent();
    assertThat(pogingen.take("twee", NU.plus(Duration.ofMinutes(10)))).isEmpty();
  }

  @Test
  void keepsTheTenNewest() {
    for (int i = 0; i < 11; i++) {
      pogingen.add(poging("state-" + i, "/"));
    }

    assertThat(pogingen.take("state-0", NU)).isEmpty();
    assertThat(pogingen.take("state-1", NU)).isPresent();
    assertThat(pogingen.take("state-10", NU)).isPresent();
  }

  private static Inlogpoging poging(String state, String naar) {
    return new Inlogpoging(state, "nonce", "verifier", Terugpad.of(naar), NU);
  }
}
