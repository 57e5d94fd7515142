package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.storing.Koppelingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigidBrokerTest {
  private static final Herkomst ONS = new Herkomst(URI.create("http://localhost:8080"));
  private static final RSAKey ANOTHER_KEY = Testbroker.newKey();

  private final Testklok klok = new Testklok(Instant.parse("2026-11-22T09:00:00Z"));
  private final Testbroker testbroker = new Testbroker();
  private final DigidBroker broker = broker(Map.of());

  @AfterEach
  void stop() {
    testbroker.close();
  }

  @Test
  void asksForACodeWithPkceNonceStateAndLevel() throws IOException {
    DigidBroker.Inlogstart start = broker.start(Terugpad.of("/zaken"));

    Map<String, List<String>> asked = URLUtils.parseParameters(start.adres().getRawQuery());
    assertThat(asked)
        .containsEntry("response_type", List.of("code"))
        .containsEntry("scope", List.of("openid"))
        .containsEntry("client_id", List.of("zaakwijs"))
        .containsEntry("redirect_uri", List.of("http://localhost:8080/inloggen/terug"))
        .containsEntry("code_challenge_method", List.of("S256"))
        .containsEntry("state", List.of(start.poging().state()))
        .containsEntry("nonce", List.of(start.poging().nonce()))
        .containsEntry(
            "acr_values",
            List.of("urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract"));
    assertThat(start.adres().toString()).doesNotContain(start.poging().verifier());
  }

  @Test
  void logsInWhomTheTokenNames() throws IOException {
    Inlogpoging poging = begin();
    testbroker.idToken = testbroker.sign(testbroker.claims(poging.nonce()).build());

    assertThat(finish(poging))
        .isInstanceOfSatisfying(
            Inlogresultaat.Gelukt.class,
            gelukt -> {
              assertThat(((NamensPersoon) gelukt.aangemelde()).bsn())
                  .isEqualTo(new Bsn("999990019"));
              assertThat(gelukt.aangemelde().ingelogdOp()).isEqualTo(klok.instant());
            });
    assertThat(testbroker.lastTokenRequest)
        .startsWith("Basic ")
        .contains("code=code-van-de-broker", "code_verifier=" + poging.verifier());
  }

  @Test
  void neverPutsATokenWithABsnIntoAnAddress() throws IOException {
    Inlogpoging poging = begin();
    testbroker.idToken = testbroker.sign(testbroker.claims(poging.nonce()).build());

    Inlogresultaat.Gelukt gelukt = (Inlogresultaat.Gelukt) finish(poging);

    assertThat(gelukt.idToken()).isEmpty();
    assertThat(broker.findUitlogadres(gelukt.idToken()))
        .hasValueSatisfying(
            uri ->
                assertThat(URLUtils.parseParameters(uri.getRawQuery()))
                    .containsOnlyKeys("client_id", "post_logout_redirect_uri"));
  }

  @Test
  void asksUserinfoForWhatTheTokenDoesNotTell() throws IOException {
    Inlogpoging poging = begin();
    testbroker.idToken =
        testbroker.sign(testbroker.claims(poging.nonce()).claim("bsn", null).build());
    testbroker.userInfo = "{\"sub\":\"pseudoniem\",\"bsn\":\"999990020\"}";

    Inlogresultaat.Gelukt gelukt = (Inlogresultaat.Gelukt) finish(poging);

    assertThat(((NamensPersoon) gelukt.aangemelde()).bsn()).isEqualTo(new Bsn("999990020"));
    assertThat(broker.findUitlogadres(gelukt.idToken()))
        .hasValueSatisfying(uri -> assertThat(uri.toString()).contains("id_token_hint="));
  }

  @Test
  void refusesUserinfoOfSomeoneElse() throws IOException {
    Inlogpoging poging = begin();
    testbroker.idToken =
        testbroker.sign(testbroker.claims(poging.nonce()).claim("bsn", null).build());
    testbroker.userInfo = "{\"sub\":\"een ander\",\"bsn\":\"999990020\"}";

    assertRefused(poging, Inlogmelding.NIET_GELUKT);
  }

  @Test
  void seesRepresentationThatOnlyUserinfoTells() throws IOException {
    Inlogpoging poging = begin();
    testbroker.idToken =
        testbroker.sign(testbroker.claims(poging.nonce()).claim("bsn", null).build());
    testbroker.userInfo =
        "{\"sub\":\"pseudoniem\",\"bsn\":\"999990020\",\"gemachtigde\":{\"bsn\":\"999990019\"}}";

    assertRefused(poging, Inlogmelding.VERTEGENWOORDIGING);
  }

  @Test
  void refusesATokenOfAnotherIssuer() throws IOException {
    Inlogpoging poging = begin();

    assertRefused(poging, testbroker.claims(poging.nonce()).issuer("https://kwaad.example"));
  }

  @Test
  void refusesATokenForAnotherClient() throws IOException {
    Inlogpoging poging = begin();

    assertRefused(poging, testbroker.claims(poging.nonce()).audience("een-ander"));
  }

  @Test
  void refusesATokenWithAnotherNonce() throws IOException {
    Inlogpoging poging = begin();

    assertRefused(poging, testbroker.claims("een-andere-nonce"));
    assertRefused(begin(), testbroker.claims(poging.nonce()).claim("nonce", null));
  }

  @Test
  void refusesATokenThatIsTooOld() throws IOException {
    Inlogpoging poging = begin();

    assertRefused(
        poging,
        testbroker
            .claims(poging.nonce())
            .expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5)))));
  }

  @Test
  void refusesATokenSignedWithAnotherKey() throws IOException {
    Inlogpoging poging = begin();
    JWTClaimsSet claims = testbroker.claims(poging.nonce()).build();
    RSAKey forged = new RSAKey.Builder(ANOTHER_KEY).keyID(testbroker.key.getKeyID()).build();
    testbroker.idToken = Testbroker.sign(claims, JWSAlgorithm.RS256, forged);

    assertRefused(poging, Inlogmelding.NIET_GELUKT);
  }

  @Test
  void refusesATokenThatWasChanged() throws IOException {
    Inlogpoging poging = begin();
    String signed = testbroker.sign(testbroker.claims(poging.nonce()).build());
    String other =
        testbroker.sign(testbroker.claims(poging.nonce()).claim("bsn", "999990020").build());
    testbroker.idToken =
        other.substring(0, other.lastIndexOf('.')) + signed.substring(signed.lastIndexOf('.'));

    assertRefused(poging, Inlogmelding.NIET_GELUKT);
  }

  @Test
  void refusesATokenWithAnotherKindOfSignature() throws IOException {
    Inlogpoging poging = begin();
    JWTClaimsSet claims = testbroker.claims(poging.nonce()).build();

    testbroker.idToken = Testbroker.unsigned(claims);
    assertRefused(poging, Inlogmelding.NIET_GELUKT);
    testbroker.idToken = testbroker.signWithPublicKey(claims);
    assertRefused(poging, Inlogmelding.NIET_GELUKT);
    testbroker.idToken = Testbroker.sign(claims, JWSAlgorithm.RS512, testbroker.key);
    assertRefused(poging, Inlogmelding.NIET_GELUKT);
  }

  @Test
  void refusesATokenWhoseAccessTokenWasSwapped() throws IOException {
    Inlogpoging poging = begin();

    assertRefused(
        poging, testbroker.claims(poging.nonce()).claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"));
  }

  @Test
  void fetchesNewKeysWhenATokenNamesOneThatItDoesNotKnow() throws IOException {
    Inlogpoging first = begin();
    testbroker.idToken = testbroker.sign(testbroker.claims(first.nonce()).build());
    finish(first);
    testbroker.key = ANOTHER_KEY;
    Inlogpoging second = begin();
    testbroker.idToken = testbroker.sign(testbroker.claims(second.nonce()).build());

    assertThat(finish(second)).isInstanceOf(Inlogresultaat.Gelukt.class);
    assertThat(testbroker.keyFetches).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource({
    "access_denied, GEANNULEERD",
    "unmet_authentication_requirements, NIVEAU_TE_LAAG",
    "temporarily_unavailable, STORING",
    "invalid_scope, NIET_GELUKT",
    "<script>, NIET_GELUKT"
  })
  void tellsWhyTheBrokerSendsSomeoneBack(String error, Inlogmelding melding) throws IOException {
    Inlogpoging poging = begin();
    Map<String, List<String>> callback =
        Map.of("error", List.of(error), "state", List.of(poging.state()));

    assertThat(broker.finish(callback, poging)).isEqualTo(new Inlogresultaat.Mislukt(melding));
  }

  @Test
  void refusesACallbackThatIsNotThisLogins() throws IOException {
    Inlogpoging poging = begin();

    assertThat(broker.finish(callback("een-andere-state"), poging))
        .isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.VERLOPEN));
    assertThat(broker.finish(Map.of("state", List.of(poging.state())), poging))
        .isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.NIET_GELUKT));
    assertThat(
            broker.finish(
                Map.of("state", List.of(poging.state()), "code", List.of("een", "twee")), poging))
        .isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.NIET_GELUKT));
    Map<String, List<String>> mixedUp = new HashMap<>(callback(poging.state()));
    mixedUp.put("iss", List.of("https://kwaad.example"));
    assertThat(broker.finish(mixedUp, poging))
        .isEqualTo(new Inlogresultaat.Mislukt(Inlogmelding.NIET_GELUKT));
    assertThat(testbroker.lastTokenRequest).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html>Onderhoud</html>|STORING",
        "{\"access_token\":\"a\"}|STORING",
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}|NIET_GELUKT",
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"x\"}|STORING"
      })
  void logsNobodyInOnATokenAnswerThatMakesNoSense(String body, Inlogmelding melding)
      throws IOException {
    Inlogpoging poging = begin();
    testbroker.tokenBody = body;

    assertRefused(poging, melding);
  }

  private void assertRefused(Inlogpoging poging, JWTClaimsSet.Builder claims) {
    testbroker.idToken = testbroker.sign(claims.build());
    assertRefused(poging, Inlogmelding.NIET_GELUKT);
  }

  private void assertRefused(Inlogpoging poging, Inlogmelding melding) {
    assertThat(finish(poging)).isEqualTo(new Inlogresultaat.Mislukt(melding));
  }

  private Inlogpoging begin() throws IOException {
    return broker.start(Terugpad.BEGIN).poging();
  }

  private Inlogresultaat finish(Inlogpoging poging) {
    return broker.finish(callback(poging.state()), poging);
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
