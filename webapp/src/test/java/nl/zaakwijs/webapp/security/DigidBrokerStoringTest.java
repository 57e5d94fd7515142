package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.portal.storing.Koppelingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a login does while the broker is away, slow or not itself. */
class DigidBrokerStoringTest {
  private static final Herkomst ONS = new Herkomst(URI.create("http://localhost:8080"));

  private final Testklok klok = new Testklok(Instant.parse("2026-11-22T09:00:00Z"));
  private final Testbroker testbroker = new Testbroker();
  private final DigidBroker broker = broker(Map.of());

  @AfterEach
  void stop() {
    testbroker.close();
  }

  @Test
  void saysThatASilentBrokerDoesNotAnswer() throws IOException {
    DigidBroker impatient = broker(Map.of("zaakwijs.tijd.totaal", "300ms"));
    Inlogpoging poging = impatient.start(Terugpad.BEGIN).poging();
    testbroker.silent = "/token";

    Inlogresultaat resultaat = impatient.finish(callback(poging.state()), poging);

    assertThat(resultaat).isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.STORING));
  }

  @Test
  void cantBeginALoginWithoutTheBroker() {
    testbroker.close();

    assertThatIOException().isThrownBy(() -> broker.start(Terugpad.BEGIN));
  }

  @Test
  void takesNobodyElsesDescriptionForTheBrokers() {
    testbroker.issuer = "https://kwaad.example";

    assertThatIOException().isThrownBy(() -> broker.start(Terugpad.BEGIN));
  }

  @Test
  void beginsALoginWithWhatItKnowsWhenTheBrokerIsBrieflyAway() throws IOException {
    broker.start(Terugpad.BEGIN);
    testbroker.close();
    klok.move(Duration.ofHours(2));

    assertThat(broker.start(Terugpad.BEGIN).adres().toString()).startsWith(testbroker.url());
  }

  @Test
  void namesNoLogoutAddressWhenTheBrokerIsAway() throws IOException {
    broker.start(Terugpad.BEGIN);
    testbroker.close();

    assertThat(broker.findUitlogadres(Optional.empty())).isEmpty();
  }

  private static Map<String, List<String>> callback(String state) {
    return Map.of("code", List.of("code-van-de-broker"), "state", List.of(state));
  }

  private DigidBroker broker(Map<String, String> differing) {
    Map<String, String> values = new HashMap<>(differing);
    values.put("zaakwijs.oidc.issuer", testbroker.url());
    return new DigidBroker(OidcConfiguratie.with(values), ONS, klok, new Koppelingen(klok));
  }
}
