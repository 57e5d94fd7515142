package nl.zaakwijs.clients.http;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client that generated code gets: it lets only complete JSON answers through. Redirects,
 * answers that are late, too large, not JSON or not a success end as {@link UpstreamException}.
 */
final class GuardedHttpClient extends HttpClient {
  private static final int MAX_BODY = 8 * 1024 * 1024;

  private final Upstream upstream;
  private final HttpClient delegate;
  private final AnswerCheck answerCheck;
  private final Breaker breaker;
  private final @Nullable Revalidation revalidation;
  private final @Nullable AccessTokens tokens;

  /**
   * @param revalidation null when nothing that comes may be remembered
   * @param tokens null when calls need no token, or have one already
   */
  GuardedHttpClient(
      Upstream upstream, @Nullable Revalidation revalidation, @Nullable AccessTokens tokens) {
    this.upstream = upstream;
    this.revalidation = revalidation;
    this.tokens = tokens;
    this.breaker = new Breaker(upstream);
    this.answerCheck = new AnswerCheck(upstream.name());
    this.delegate =
        HttpClient.newBuilder()
            // Over plain http the default asks to upgrade to HTTP/2, which some servers refuse.
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(upstream.connectTimeout())
            .build();
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler) {
    HttpRequest sent = revalidation == null ? request : revalidation.conditional(request);
    return breaker.guard(() -> exchange(sent, handler));
  }

  private <T> CompletableFuture<HttpResponse<T>> exchange(
      HttpRequest request, BodyHandler<T> handler) {
    return (tokens == null ? exchange(request) : tokens.send(request, this::exchange))
        .thenCompose(answer -> checked(answer, handler));
  }

  private CompletableFuture<HttpResponse<byte[]>> exchange(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        delegate.sendAsync(request, info -> new BoundedBody(MAX_BODY));
    return exchange
        .copy()
        // HttpRequest.timeout stops counting at the headers; this counts up to the last byte.
        .orTimeout(upstream.totalTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete(
            (answer, failure) -> {
              if (failure instanceof TimeoutException) {
                exchange.cancel(true);
              }
            });
  }

  private <T> CompletionStage<HttpResponse<T>> checked(
      HttpResponse<byte[]> answer, BodyHandler<T> handler) {
    if (revalidation == null) {
      return CheckedAnswer.of(answer, answerCheck.check(answer), handler);
    }
    Optional<byte[]> known = revalidation.findUnchanged(answer);
    if (known.isPresent()) {
      return CheckedAnswer.unchanged(answer, known.get(), handler);
    }
    byte[] body = answerCheck.check(answer);
    revalidation.keep(answer, body);
    return CheckedAnswer.of(answer, body, handler);
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushHandler) {
    return sendAsync(request, handler);
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws IOException {
    throw new UnsupportedOperationException("clients of upstreams are asynchronous");
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return delegate.cookieHandler();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return delegate.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return delegate.followRedirects();
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return delegate.proxy();
  }

  @Override
  public SSLContext sslContext() {
    return delegate.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return delegate.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return delegate.authenticator();
  }

  @Override
  public Version version() {
    return delegate.version();
  }

  @Override
  public Optional<Executor> executor() {
    return delegate.executor();
  }
}
