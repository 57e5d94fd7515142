package nl.zaakwijs.sandbox.digid;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.zaad.Bewoner;
import nl.zaakwijs.sandbox.zaad.Inlogger;

/**
 * The OpenID Connect provider at {@code /digid}: discovery, code flow with PKCE, keys, userinfo and
 * logout. Keeps no login of its own: whoever comes back has to choose again.
 */
public final class DigidNabootsing {

  private final Supplier<String> issuer;
  private final Signer signer = new Signer();
  private final LoginPage page = new LoginPage();
  private final AuthorizeEndpoint authorize;
  private final TokenEndpoint tokens;

  /**
   * Starts with nobody logged in.
   *
   * @param issuer known once the port is, hence asked for late
   */
  public DigidNabootsing(Supplier<String> issuer, List<Bewoner> bewoners, Clock clock) {
    this.issuer = issuer;
    OnceStore<Inlog> codes = new OnceStore<>(clock, Duration.ofMinutes(1));
    this.authorize = new AuthorizeEndpoint(page, Inlogger.list(bewoners), clock, codes);
    this.tokens = new TokenEndpoint(issuer, signer, clock, codes);
  }

  /** Makes the signing key now, so that the first login need not wait for it. */
  public void warmUp() {
    signer.jwks();
  }

  public void addTo(Routes routes) {
    routes
        .get("/.well-known/openid-configuration", verzoek -> Reply.ok(discovery()))
        .get("/jwks", verzoek -> Reply.ok(signer.jwks()))
        .get("/authorize", authorize::show)
        .post("/authorize", authorize::choose)
        .post("/token", tokens::exchange)
        .get("/userinfo", tokens::userinfo)
        .post("/userinfo", tokens::userinfo)
        .get("/logout", this::logout)
        .post("/logout", this::logout)
        .get("/stijl.css", verzoek -> page.style())
        .closeOff();
  }

  private Map<String, Object> discovery() {
    String base = issuer.get();
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("issuer", base);
    config.put("authorization_endpoint", base + "/authorize");
    config.put("token_endpoint", base + "/token");
    config.put("userinfo_endpoint", base + "/userinfo");
    config.put("jwks_uri", base + "/jwks");
    config.put("end_session_endpoint", base + "/logout");
    config.put("response_types_supported", List.of("code"));
    config.put("response_modes_supported", List.of("query"));
    config.put("grant_types_supported", List.of("authorization_code"));
    config.put("subject_types_supported", List.of("pairwise"));
    config.put("id_token_signing_alg_values_supported", List.of("RS256"));
    config.put(
        "token_endpoint_auth_methods_supported",
        List.of("client_secret_basic", "client_secret_post"));
    config.put("code_challenge_methods_supported", List.of("S256"));
    config.put("scopes_supported", List.of("openid", "bsn"));
    config.put(
        "claims_supported",
        List.of("iss", "aud", "sub", "iat", "exp", "auth_time", "nonce", "acr", "bsn"));
    config.put("acr_values_supported", Niveau.urns());
    return config;
  }

  private Reply logout(Context verzoek) {
    String hint = parameter(verzoek, "id_token_hint");
    String terug = parameter(verzoek, "post_logout_redirect_uri");
    String state = parameter(verzoek, "state");
    if (!hint.isEmpty() && !signer.isOwn(hint)) {
      return page.message(400, "Uitloggen lukt niet", "Deze login is hier niet bekend.");
    }
    if (terug.isEmpty()) {
      return page.message(200, "U bent uitgelogd", "U kunt dit venster sluiten.");
    }
    boolean bekend = !hint.isEmpty() || OidcClient.ID.equals(parameter(verzoek, "client_id"));
    if (!bekend || !OidcClient.mayEndAt(terug)) {
      return page.message(
          400, "U bent uitgelogd", "Het adres om naar terug te gaan is hier niet bekend.");
    }
    if (state.isEmpty()) {
      return Reply.redirect(terug);
    }
    String teken = terug.contains("?") ? "&" : "?";
    return Reply.redirect(
        terug + teken + "state=" + URLEncoder.encode(state, StandardCharsets.UTF_8));
  }

  private static String parameter(Context verzoek, String naam) {
    String inQuery = verzoek.queryParam(naam);
    String waarde = inQuery == null ? verzoek.formParam(naam) : inQuery;
    return waarde == null ? "" : waarde;
  }
}
