package nl.zaakwijs.clients.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Adds an access token to each call. One token serves all calls until shortly before it expires, or
 * until it is refused; then it is renewed, and those who need it at the same time share that.
 */
final class AccessTokens {
  private static final int UNAUTHORIZED = 401;

  /** When an answer does not tell how long its token is good. */
  private static final Duration KORT = Duration.ofMinutes(1);

  private final String upstream;
  private final ClientCredentials credentials;
  private final HttpClient httpClient;
  private final Clock clock;
  private final ObjectMapper mapper = UpstreamJson.newMapper();

  private @Nullable CompletableFuture<Token> current;

  /**
   * A token.
   *
   * @param until when it has to be renewed
   */
  private record Token(String value, Instant until) {
    @Override
    public String toString() {
      return "Token[***]";
    }
  }

  AccessTokens(Upstream upstream, ClientCredentials credentials, Clock clock) {
    this.upstream = upstream.name();
    this.credentials = credentials;
    this.httpClient = new GuardedHttpClient(upstream, null, null);
    this.clock = clock;
  }

  /**
   * The answer to this request with a token; with a new token when the first one is refused. A
   * refusal comes before anything is done, so that every request may be repeated after it.
   */
  CompletableFuture<HttpResponse<byte[]>> send(
      HttpRequest request, Function<HttpRequest, CompletableFuture<HttpResponse<byte[]>>> sender) {
    return current()
        .thenCompose(
            token ->
                sender
                    .apply(with(token, request))
                    .thenCompose(
                        answer ->
                            answer.statusCode() == UNAUTHORIZED
                                ? renewed(token)
                                    .thenCompose(newer -> sender.apply(with(newer, request)))
                                : CompletableFuture.completedFuture(answer)));
  }

  private static HttpRequest with(Token token, HttpRequest request) {
    return HttpRequest.newBuilder(request, (name, value) -> true)
        .setHeader("Authorization", "Bearer " + token.value())
        .build();
  }

  private synchronized CompletableFuture<Token> current() {
    if (current == null || isOver(current)) {
      current = request();
    }
    return current.copy();
  }

  /** Another token than this one, which was refused. */
  private synchronized CompletableFuture<Token> renewed(Token refused) {
    CompletableFuture<Token> known = current;
    if (known != null && isGood(known) && known.join().equals(refused)) {
      current = null;
    }
    return current();
  }

  private boolean isOver(CompletableFuture<Token> known) {
    return known.isDone() && !(isGood(known) && clock.instant().isBefore(known.join().until()));
  }

  private static boolean isGood(CompletableFuture<Token> known) {
    return known.isDone() && !known.isCompletedExceptionally();
  }

  private CompletableFuture<Token> request() {
    String form = "grant_type=client_credentials&scope=" + encode(credentials.scope());
    HttpRequest request =
        HttpRequest.newBuilder(credentials.tokenUri())
            .setHeader("Authorization", "Basic " + basic())
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .setHeader("Accept", "application/json")
            .POST(BodyPublishers.ofString(form))
            .build();
    return httpClient
        .sendAsync(request, BodyHandlers.ofString(StandardCharsets.US_ASCII))
        .thenApply(answer -> token(answer.body()));
  }

  /** Both are encoded before they are joined (RFC 6749, section 2.3.1). */
  private String basic() {
    String joined = encode(credentials.clientId()) + ":" + encode(credentials.secret().reveal());
    return Base64.getEncoder().encodeToString(joined.getBytes(StandardCharsets.US_ASCII));
  }

  private Token token(String body) {
    JsonNode json;
    try {
      json = mapper.readTree(body);
    } catch (JsonProcessingException e) {
      throw new CompletionException(e);
    }
    String value = json.path("access_token").asText("");
    if (value.isEmpty()) {
      throw new UpstreamException(upstream, Kind.INVALID_ANSWER, "no access token");
    }
    Duration life = Duration.ofSeconds(json.path("expires_in").asLong(KORT.toSeconds()));
    return new Token(value, clock.instant().plus(life.multipliedBy(9).dividedBy(10)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
