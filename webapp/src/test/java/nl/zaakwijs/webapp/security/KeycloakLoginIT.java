package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.storing.Koppelingen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The login against a real broker, set up as municipalities do: the BSN in userinfo under {@code
 * aanvrager.bsn}, levels by step-up authentication.
 */
class KeycloakLoginIT {
  private static final Map<String, String> NOOR =
      Map.of("username", "noor", "password", "wachtwoord-van-noor");
  private static final Keycloak KEYCLOAK = Keycloak.start();

  private final Testbrowser browser = new Testbrowser();
  private final DigidBroker broker = broker(Map.of());

  @AfterAll
  static void stopKeycloak() {
    KEYCLOAK.close();
  }

  @Test
  void logsInTheResidentWhomKeycloakKnows() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.of("/zaken"));

    Inlogresultaat resultaat = broker.finish(login(start), start.poging());

    assertThat(resultaat)
        .isInstanceOfSatisfying(
            Inlogresultaat.Gelukt.class,
            gelukt -> {
              assertThat(((NamensPersoon) gelukt.aangemelde()).bsn())
                  .isEqualTo(new Bsn("999990019"));
              assertThat(gelukt.aangemelde().niveau()).isEqualTo(Betrouwbaarheidsniveau.MIDDEN);
              assertThat(gelukt.idToken()).isPresent();
            });
  }

  @Test
  void refusesALowerLevelThanIsNeeded() throws IOException, InterruptedException {
    DigidBroker strict = broker(Map.of("zaakwijs.oidc.minimum-niveau", "hoog"));
    DigidBroker.Inlogstart start = strict.start(Terugpad.BEGIN);

    assertThat(strict.finish(login(start), start.poging()))
        .isInstanceOf(Inlogresultaat.Mislukt.class);
  }

  @Test
  void usesACodeOnce() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.BEGIN);
    Map<String, List<String>> callback = login(start);
    broker.finish(callback, start.poging());

    assertThat(broker.finish(callback, start.poging()))
        .isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.NIET_GELUKT));
  }

  @Test
  void refusesTheCodeOfAnotherLogin() throws IOException, InterruptedException {
    DigidBroker.Inlogstart attacker = broker.start(Terugpad.BEGIN);
    Map<String, List<String>> injected = new HashMap<>(login(attacker));
    DigidBroker.Inlogstart victim = broker.start(Terugpad.BEGIN);
    injected.put("state", List.of(victim.poging().state()));

    assertThat(broker.finish(injected, victim.poging()))
        .isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.NIET_GELUKT));
  }

  @Test
  void logsInAgainWithTwoTabs() throws IOException, InterruptedException {
    DigidBroker.Inlogstart first = broker.start(Terugpad.of("/zaken"));
    DigidBroker.Inlogstart second = broker.start(Terugpad.of("/afspraken"));
    Map<String, List<String>> firstCallback = login(first);
    // Keycloak remembers who this is: the second tab needs no password.
    Map<String, List<String>> secondCallback = callback(browser.open(second.adres()).location());

    assertThat(broker.finish(secondCallback, second.poging()))
        .isInstanceOf(Inlogresultaat.Gelukt.class);
    assertThat(broker.finish(firstCallback, first.poging()))
        .isInstanceOf(Inlogresultaat.Gelukt.class);
  }

  @Test
  void endsTheSessionAtKeycloakToo() throws IOException, InterruptedException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.BEGIN);
    Inlogresultaat.Gelukt gelukt =
        (Inlogresultaat.Gelukt) broker.finish(login(start), start.poging());

    URI logout = broker.findUitlogadres(gelukt.idToken()).orElseThrow();
    URI after = browser.open(logout).location();

    assertThat(after).hasToString("http://localhost:8080/uitgelogd");
    assertThat(browser.open(broker.start(Terugpad.BEGIN).adres()).body()).contains("password");
  }

  private Map<String, List<String>> login(DigidBroker.Inlogstart start)
      throws IOException, InterruptedException {
    Testbrowser.Antwoord answer = browser.submit(browser.open(start.adres()), NOOR);
    return callback(answer.location());
  }

  private static Map<String, List<String>> callback(URI location) {
    assertThat(location.toString()).startsWith("http://localhost:8080/inloggen/terug?");
    return URLUtils.parseParameters(location.getRawQuery());
  }

  private static DigidBroker broker(Map<String, String> differing) {
    Map<String, String> values = new HashMap<>(differing);
    values.put("zaakwijs.oidc.issuer", KEYCLOAK.issuer().toString());
    values.put("zaakwijs.oidc.client-secret", "keycloak-geheim-van-de-test");
    values.put("zaakwijs.oidc.bsn-claim", "aanvrager.bsn");
    // Keycloak's very first answers are slow; how long a resident waits is proven elsewhere.
    values.put("zaakwijs.tijd.totaal", "30s");
    return new DigidBroker(
        OidcConfiguratie.with(values),
        new Herkomst(URI.create("http://localhost:8080")),
        Clock.systemUTC(),
        new Koppelingen(Clock.systemUTC()));
  }
}
