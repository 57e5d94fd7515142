package nl.zaakwijs.sandbox.digid;

import com.nimbusds.jwt.JWTClaimsSet;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakwijs.sandbox.http.Reply;

/**
 * Changes a code for tokens, once, and tells who an access token stands for. Everything that was
 * said at the beginning of the login has to match here: client, address and PKCE.
 */
final class TokenEndpoint {

  private static final Duration GELDIG = Duration.ofMinutes(5);

  private final Supplier<String> issuer;
  private final Signer signer;
  private final Clock clock;
  private final OnceStore<Inlog> codes;
  private final OnceStore<Inlog> accessTokens;

  TokenEndpoint(Supplier<String> issuer, Signer signer, Clock clock, OnceStore<Inlog> codes) {
    this.issuer = issuer;
    this.signer = signer;
    this.clock = clock;
    this.codes = codes;
    this.accessTokens = new OnceStore<>(clock, GELDIG);
  }

  Reply exchange(Context verzoek) {
    if (!OidcClient.isAuthenticated(verzoek)) {
      return error(401, "invalid_client").withHeader("WWW-Authenticate", "Basic");
    }
    if (!"authorization_code".equals(form(verzoek, "grant_type"))) {
      return error(400, "unsupported_grant_type");
    }
    Optional<Inlog> gevonden = codes.take(form(verzoek, "code"));
    if (gevonden.isEmpty()) {
      return error(400, "invalid_grant");
    }
    Inlog inlog = gevonden.get();
    if (!inlog.verzoek().redirectUri().equals(form(verzoek, "redirect_uri"))
        || !inlog.verzoek().challenge().equals(s256(form(verzoek, "code_verifier")))) {
      return error(400, "invalid_grant");
    }
    Map<String, Object> tokens = new LinkedHashMap<>();
    tokens.put("access_token", accessTokens.put(inlog));
    tokens.put("token_type", "Bearer");
    tokens.put("expires_in", GELDIG.toSeconds());
    tokens.put("scope", inlog.verzoek().scope());
    tokens.put("id_token", signer.sign(claims(inlog)));
    return Reply.ok(tokens).withHeader("Cache-Control", "no-store");
  }

  Reply userinfo(Context verzoek) {
    String header = Objects.requireNonNullElse(verzoek.header("Authorization"), "");
    Optional<Inlog> inlog =
        header.startsWith("Bearer ")
            ? accessTokens.find(header.substring("Bearer ".length()))
            : Optional.empty();
    if (inlog.isEmpty()) {
      return error(401, "invalid_token").withHeader("WWW-Authenticate", "Bearer");
    }
    Map<String, Object> claims = new LinkedHashMap<>(inlog.get().wie().claims());
    claims.put("sub", inlog.get().sub());
    return Reply.ok(claims).withHeader("Cache-Control", "no-store");
  }

  private JWTClaimsSet claims(Inlog inlog) {
    Instant nu = clock.instant();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer.get())
            .audience(OidcClient.ID)
            .subject(inlog.sub())
            .issueTime(Date.from(nu))
            .expirationTime(Date.from(nu.plus(GELDIG)))
            .claim("auth_time", inlog.tijdstip().getEpochSecond())
            .claim("acr", inlog.acr());
    inlog.wie().claims().forEach(claims::claim);
    if (!inlog.verzoek().nonce().isEmpty()) {
      claims.claim("nonce", inlog.verzoek().nonce());
    }
    return claims.build();
  }

  private static String s256(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("no SHA-256 on this Java", e);
    }
  }

  private static Reply error(int status, String error) {
    return Reply.json(status, Map.of("error", error)).withHeader("Cache-Control", "no-store");
  }

  private static String form(Context verzoek, String naam) {
    return Objects.requireNonNullElse(verzoek.formParam(naam), "");
  }
}
