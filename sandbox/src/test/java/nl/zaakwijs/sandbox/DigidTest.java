package nl.zaakwijs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DigidTest {

  private static final String TERUG = "http://localhost:8080/inloggen/terug";
  private static final String MIDDEN =
      "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract";
  private static final Pattern VERZOEK = Pattern.compile("name=\"verzoek\" value=\"([^\"]+)\"");

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private final Caller caller = new Caller(sandbox);
  private final CodeVerifier verifier = new CodeVerifier();

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void logsInWithCodeAndPkce() throws Exception {
    Map<String, String> terug = confirm("999990020", "midden");

    HttpResponse<String> antwoord =
        exchange(terug.getOrDefault("code", ""), verifier.getValue(), TERUG);
    JsonNode tokens = Caller.json(antwoord);
    SignedJWT idToken = SignedJWT.parse(tokens.path("id_token").asText());
    JWTClaimsSet claims = idToken.getJWTClaimsSet();
    JWKSet sleutels = JWKSet.parse(caller.get("/digid/jwks").body());

    assertThat(terug.get("state")).isEqualTo("staat");
    assertThat(idToken.verify(new RSASSAVerifier(sleutels.getKeys().get(0).toRSAKey()))).isTrue();
    assertThat(claims.getIssuer()).isEqualTo(sandbox.url() + "/digid");
    assertThat(claims.getAudience()).containsExactly("zaakwijs");
    assertThat(claims.getStringClaim("nonce")).isEqualTo("eenmalig");
    assertThat(claims.getStringClaim("acr")).isEqualTo(MIDDEN);
    assertThat(claims.getStringClaim("bsn")).isEqualTo("999990020");
    assertThat(claims.getSubject()).isNotEqualTo("999990020");
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @Test
  void givesNothingForACodeThatWasUsed() throws Exception {
    String code = confirm("999990020", "midden").getOrDefault("code", "");

    assertThat(exchange(code, verifier.getValue(), TERUG).statusCode()).isEqualTo(200);
    HttpResponse<String> again = exchange(code, verifier.getValue(), TERUG);

    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(Caller.json(again).path("error").asText()).isEqualTo("invalid_grant");
  }

  @Test
  void givesNothingWhenPkceOrAddressDiffer() throws Exception {
    String eerste = confirm("999990020", "midden").getOrDefault("code", "");
    String tweede = confirm("999990020", "midden").getOrDefault("code", "");

    assertThat(exchange(eerste, new CodeVerifier().getValue(), TERUG).statusCode()).isEqualTo(400);
    assertThat(
            exchange(tweede, verifier.getValue(), "http://localhost:8081/inloggen/terug")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void refusesAClientWithAnotherSecret() throws Exception {
    Map<String, String> velden = tokenRequest("code", "verifier", TERUG);
    velden.put("client_secret", "geraden");

    assertThat(caller.postForm("/digid/token", velden).statusCode()).isEqualTo(401);
  }

  @Test
  void neverSendsAnybodyToAnUnknownAddress() throws Exception {
    Map<String, String> vraag = authorizeRequest();
    vraag.put("redirect_uri", "http://localhost:8080/inloggen/terug/elders");

    HttpResponse<String> antwoord = caller.get("/digid/authorize?" + Caller.form(vraag));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.headers().firstValue("Location")).isEmpty();
  }

  @Test
  void refusesALoginWithoutPkce() throws Exception {
    Map<String, String> vraag = authorizeRequest();
    vraag.remove("code_challenge");

    HttpResponse<String> antwoord = caller.get("/digid/authorize?" + Caller.form(vraag));

    assertThat(antwoord.headers().firstValue("Location").orElseThrow())
        .contains("error=invalid_request")
        .contains("state=staat");
  }

  @Test
  void tellsTheClientOfACancel() throws Exception {
    Map<String, String> velden = new HashMap<>();
    velden.put("verzoek", openLogin());
    velden.put("actie", "annuleren");

    Map<String, String> terug = location(caller.postForm("/digid/authorize", velden));

    assertThat(terug).containsEntry("error", "access_denied").containsEntry("state", "staat");
    assertThat(terug).doesNotContainKey("code");
  }

  @Test
  void showsALoginPageWithoutScriptAndWithAStrictPolicy() throws Exception {
    HttpResponse<String> pagina = caller.get("/digid/authorize?" + Caller.form(authorizeRequest()));

    assertThat(pagina.body())
        .contains("DigiD-nabootsing voor testen", "Sam Jansen", "Bevestigen", "Annuleren")
        .doesNotContain("<script")
        .doesNotContain("style=");
    assertThat(pagina.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void sendsBackAfterLogout() throws Exception {
    String code = confirm("999990019", "hoog").getOrDefault("code", "");
    String idToken =
        Caller.json(exchange(code, verifier.getValue(), TERUG)).path("id_token").asText();
    Map<String, String> vraag = new LinkedHashMap<>();
    vraag.put("id_token_hint", idToken);
    vraag.put("post_logout_redirect_uri", "http://localhost:8080/uitgelogd");
    vraag.put("state", "dag");

    assertThat(caller.get("/digid/logout?" + Caller.form(vraag)).headers().firstValue("Location"))
        .hasValue("http://localhost:8080/uitgelogd?state=dag");

    vraag.put("post_logout_redirect_uri", "https://elders.example/");
    assertThat(caller.get("/digid/logout?" + Caller.form(vraag)).statusCode()).isEqualTo(400);
  }

  private Map<String, String> authorizeRequest() {
    Map<String, String> vraag = new LinkedHashMap<>();
    vraag.put("response_type", "code");
    vraag.put("client_id", "zaakwijs");
    vraag.put("redirect_uri", TERUG);
    vraag.put("scope", "openid");
    vraag.put("state", "staat");
    vraag.put("nonce", "eenmalig");
    vraag.put("code_challenge_method", "S256");
    vraag.put(
        "code_challenge", CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue());
    return vraag;
  }

  private String openLogin() throws Exception {
    String pagina = caller.get("/digid/authorize?" + Caller.form(authorizeRequest())).body();
    Matcher verzoek = VERZOEK.matcher(pagina);
    assertThat(verzoek.find()).isTrue();
    return verzoek.group(1);
  }

  private Map<String, String> confirm(String bsn, String niveau) throws Exception {
    return location(
        caller.postForm(
            "/digid/authorize",
            Map.of(
                "verzoek", openLogin(), "bewoner", bsn, "niveau", niveau, "actie", "bevestigen")));
  }

  private HttpResponse<String> exchange(String code, String verifier, String terug)
      throws Exception {
    return caller.postForm("/digid/token", tokenRequest(code, verifier, terug));
  }

  private static Map<String, String> tokenRequest(String code, String verifier, String terug) {
    Map<String, String> velden = new HashMap<>();
    velden.put("grant_type", "authorization_code");
    velden.put("code", code);
    velden.put("redirect_uri", terug);
    velden.put("code_verifier", verifier);
    velden.put("client_id", "zaakwijs");
    velden.put("client_secret", "sandbox-oidc-geheim");
    return velden;
  }

  private static Map<String, String> location(HttpResponse<String> antwoord) {
    assertThat(antwoord.statusCode()).isEqualTo(302);
    URI adres = URI.create(antwoord.headers().firstValue("Location").orElseThrow());
    Map<String, String> delen = new HashMap<>();
    for (String deel : adres.getQuery().split("&", -1)) {
      int is = deel.indexOf('=');
      delen.put(deel.substring(0, is), deel.substring(is + 1));
    }
    return delen;
  }
}
