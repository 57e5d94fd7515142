package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The login against the DigiD look-alike of the sandbox, with its levels, cancel and faults. */
class DigidLoginIT {
  private static final Sandbox SANDBOX = Sandbox.start(0).awaitReady();

  private final Testbrowser browser = new Testbrowser();
  private final DigidBroker broker =
      new DigidBroker(
          OidcConfiguratie.with(
              Map.of(
                  "zaakwijs.oidc.issuer",
                  SANDBOX.url() + "/digid",
                  "zaakwijs.oidc.client-secret",
                  "sandbox-oidc-geheim")),
          new Herkomst(URI.create("http://localhost:8080")),
          Clock.systemUTC(),
          new Koppelingen(Clock.systemUTC()));

  @AfterAll
  static void stopSandbox() {
    SANDBOX.close();
  }

  @AfterEach
  void endFaults() {
    SANDBOX.fouten().clear();
  }

  @ParameterizedTest
  @CsvSource({"midden, MIDDEN", "substantieel, SUBSTANTIEEL", "hoog, HOOG"})
  void logsInTheResidentWhoConfirms(String niveau, Betrouwbaarheidsniveau verwacht)
      throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.of("/zaken"));

    Inlogresultaat resultaat = broker.finish(confirm(start, niveau), start.poging());

    assertThat(resultaat)
        .isInstanceOfSatisfying(
            Inlogresultaat.Gelukt.class,
            gelukt -> {
              assertThat(((NamensPersoon) gelukt.aangemelde()).bsn())
                  .isEqualTo(new Bsn("999990019"));
              assertThat(gelukt.aangemelde().niveau()).isEqualTo(verwacht);
            });
  }

  @Test
  void refusesALevelThatIsTooLow() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.BEGIN);

    assertThat(broker.finish(confirm(start, "basis"), start.poging()))
        .isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.NIVEAU_TE_LAAG));
  }

  @Test
  void takesCancelForWhatItIs() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.BEGIN);
    Testbrowser.Antwoord page = browser.open(start.adres());

    URI back = browser.submit(page, Map.of("actie", "annuleren")).location();

    assertThat(broker.finish(parameters(back), start.poging()))
        .isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.GEANNULEERD));
  }

  @Test
  void usesACodeOnce() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.BEGIN);
    Map<String, List<String>> callback = confirm(start, "midden");
    broker.finish(callback, start.poging());

    assertThat(broker.finish(callback, start.poging()))
        .isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.NIET_GELUKT));
  }

  @Test
  void comesBackFromTheLogoutOfTheBroker() throws IOException, InterruptedException {
    URI logout = broker.findUitlogadres(Optional.empty()).orElseThrow();

    assertThat(browser.open(logout).location()).hasToString("http://localhost:8080/uitgelogd");
  }

  @Test
  void saysSoInTimeWhenTheBrokerIsSlow() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.BEGIN);
    Map<String, List<String>> callback = confirm(start, "midden");
    SANDBOX.fouten().set(Upstream.DIGID, Fout.vertraagd(Duration.ofSeconds(10)));

    assertStoringWithinThreeSeconds(callback, start);
  }

  @Test
  void saysSoInTimeWhenTheBrokersAnswerTrickles() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.BEGIN);
    Map<String, List<String>> callback = confirm(start, "midden");
    SANDBOX.fouten().set(Upstream.DIGID, Fout.druppelend());

    assertStoringWithinThreeSeconds(callback, start);
  }

  @Test
  void saysSoWhenTheBrokerTearsOffTheConnection() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.BEGIN);
    Map<String, List<String>> callback = confirm(start, "midden");
    SANDBOX.fouten().set(Upstream.DIGID, Fout.afgebroken());

    assertStoringWithinThreeSeconds(callback, start);
  }

  @Test
  void saysSoWhenTheBrokerAnswersRubbish() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.BEGIN);
    Map<String, List<String>> callback = confirm(start, "midden");
    SANDBOX.fouten().set(Upstream.DIGID, Fout.inhoud("text/html", "<html>Onderhoud</html>"));

    assertStoringWithinThreeSeconds(callback, start);
  }

  @Test
  void cantBeginWhileTheBrokerIsDown() {
    SANDBOX.fouten().set(Upstream.DIGID, Fout.status(503));

    assertThatIOException().isThrownBy(() -> broker.start(Terugpad.BEGIN));
    assertThat(broker.findUitlogadres(Optional.empty())).isEmpty();
  }

  private void assertStoringWithinThreeSeconds(
      Map<String, List<String>> callback, DigidBroker.Inlogstart start) {
    long begun = System.nanoTime();

    Inlogresultaat resultaat = broker.finish(callback, start.poging());

    assertThat(resultaat).isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.STORING));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
  }

  private Map<String, List<String>> confirm(DigidBroker.Inlogstart start, String niveau)
      throws IOException, InterruptedException {
    Testbrowser.Antwoord page = browser.open(start.adres());
    Map<String, String> keuze =
        Map.of("bewoner", "999990019", "niveau", niveau, "actie", "bevestigen");
    return parameters(browser.submit(page, keuze).location());
  }

  private static Map<String, List<String>> parameters(URI uri) {
    return URLUtils.parseParameters(uri.getRawQuery());
  }
}
