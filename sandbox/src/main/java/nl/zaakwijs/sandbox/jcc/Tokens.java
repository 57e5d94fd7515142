package nl.zaakwijs.sandbox.jcc;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;

/**
 * OAuth2 client credentials: gives tokens to the one client that it knows, and knows them again
 * until they expire.
 */
final class Tokens {

  static final String PAD = "/connect/token";

  private static final String BASIC =
      "Basic "
          + Base64.getEncoder()
              .encodeToString("zaakwijs:sandbox-jcc-geheim".getBytes(StandardCharsets.UTF_8));
  private static final String SCOPE = "warp-api";
  private static final Duration GELDIG = Duration.ofMinutes(5);

  private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
  private final Clock clock;

  Tokens(Clock clock) {
    this.clock = clock;
  }

  Reply request(Context verzoek) {
    if (!BASIC.equals(verzoek.header("Authorization"))) {
      return error(401, "invalid_client").withHeader("WWW-Authenticate", "Basic");
    }
    if (!"client_credentials".equals(verzoek.formParam("grant_type"))) {
      return error(400, "unsupported_grant_type");
    }
    if (!SCOPE.equals(verzoek.formParam("scope"))) {
      return error(400, "invalid_scope");
    }
    String token = UUID.randomUUID().toString();
    tokens.put(token, clock.instant().plus(GELDIG));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("access_token", token);
    json.put("token_type", "Bearer");
    json.put("expires_in", GELDIG.toSeconds());
    json.put("scope", SCOPE);
    return Reply.ok(json).withHeader("Cache-Control", "no-store");
  }

  /** The gate of JCC: 401 without a token that is still good. */
  void check(Context verzoek) {
    String header = Objects.requireNonNullElse(verzoek.header("Authorization"), "");
    Instant tot =
        header.startsWith("Bearer ") ? tokens.get(header.substring("Bearer ".length())) : null;
    if (tot == null || !tot.isAfter(clock.instant())) {
      throw new ProblemException(401, "unauthorized", "Unauthorized", "No good token.", List.of());
    }
  }

  /** Makes every token expire at once. */
  void expire() {
    tokens.clear();
  }

  private static Reply error(int status, String error) {
    return Reply.json(status, Map.of("error", error)).withHeader("Cache-Control", "no-store");
  }
}
