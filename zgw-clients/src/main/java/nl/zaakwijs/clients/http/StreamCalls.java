package nl.zaakwijs.clients.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.zaakwijs.clients.http.UpstreamException.Kind;

/**
 * Sends JSON to one upstream and hands on what it answers line by line, while it still comes. The
 * total time limit counts up to the last line, the idle limit between two pieces; a server that
 * says that it is not ready yet (503) is asked once more within that time.
 */
public final class StreamCalls {
  /** Takes one line after another, without its end; never from two threads at the same time. */
  @FunctionalInterface
  public interface LineReader {
    /** Whether to go on; false closes the connection. */
    boolean read(String line);
  }

  private static final int NOT_READY = 503;
  private static final int PART_TO_WAIT = 4;
  private static final long LONGEST_WAIT_MS = 1000;

  private final Upstream upstream;
  private final Duration idleTimeout;
  private final int maxBytes;
  private final Breaker breaker;
  private final UpstreamFailures failures;
  private final HttpClient client;

  /**
   * @param idleTimeout how long nothing may come once the answer has begun
   * @param maxBytes how large an answer may be
   */
  public StreamCalls(Upstream upstream, Duration idleTimeout, int maxBytes) {
    this.upstream = upstream;
    this.idleTimeout = idleTimeout;
    this.maxBytes = maxBytes;
    this.breaker = new Breaker(upstream);
    this.failures = new UpstreamFailures(upstream.name());
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(upstream.connectTimeout())
            .build();
  }

  /** A mapper that reads tolerantly, a new one each time. */
  public ObjectMapper newMapper() {
    return UpstreamJson.newMapper();
  }

  /** The word for this upstream in failures. */
  public String name() {
    return upstream.name();
  }

  /**
   * Posts this JSON.
   *
   * @param path below the base of the upstream, begins with a slash
   * @return ends when the answer ends or the reader has enough; fails only with {@link
   *     UpstreamException}
   */
  public CompletableFuture<Void> post(
      String path, Map<String, String> headers, String json, LineReader reader) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(upstream.baseUri() + path))
            .timeout(upstream.totalTimeout())
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream, application/json")
            .POST(BodyPublishers.ofString(json));
    headers.forEach(request::header);
    return breaker
        .guard(() -> limited(request.build(), reader))
        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(failures.typed(failure)));
  }

  private CompletableFuture<Void> limited(HttpRequest request, LineReader reader) {
    AtomicReference<CompletableFuture<?>> running = new AtomicReference<>();
    return send(request, reader, running)
        .thenCompose(
            status ->
                status == NOT_READY
                    ? later().thenCompose(waited -> send(request, reader, running))
                    : CompletableFuture.completedFuture(status))
        .thenAccept(this::check)
        .orTimeout(upstream.totalTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete(
            (done, failure) -> {
              CompletableFuture<?> exchange = running.get();
              if (failure != null && exchange != null) {
                exchange.cancel(true);
              }
            });
  }

  private CompletableFuture<Void> later() {
    long wait = Math.min(LONGEST_WAIT_MS, upstream.totalTimeout().toMillis() / PART_TO_WAIT);
    return CompletableFuture.runAsync(
        () -> {}, CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS));
  }

  private CompletableFuture<Integer> send(
      HttpRequest request, LineReader reader, AtomicReference<CompletableFuture<?>> running) {
    CompletableFuture<HttpResponse<Boolean>> exchange =
        client.sendAsync(request, answer -> subscriber(answer, reader));
    running.set(exchange);
    return exchange.thenApply(StreamCalls::statusOf);
  }

  private BodySubscriber<Boolean> subscriber(ResponseInfo answer, LineReader reader) {
    return isUsable(answer.statusCode(), typeOf(answer.headers()))
        ? new LineBody(reader, maxBytes, idleTimeout)
        : BodySubscribers.replacing(false);
  }

  private static int statusOf(HttpResponse<Boolean> answer) {
    int status = answer.statusCode();
    // A page for people is no answer, whatever its status says.
    return status / 100 == 2 && !isUsable(status, typeOf(answer.headers())) ? 0 : status;
  }

  private static boolean isUsable(int status, String type) {
    return status / 100 == 2 && !type.startsWith("text/html");
  }

  private static String typeOf(HttpHeaders headers) {
    return headers.firstValue("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
  }

  private void check(int status) {
    if (status == 0) {
      throw new UpstreamException(upstream.name(), Kind.INVALID_ANSWER, "a page for people");
    }
    if (status / 100 != 2) {
      throw new UpstreamException(upstream.name(), kindOf(status), "HTTP " + status);
    }
  }

  private static Kind kindOf(int status) {
    return AnswerCheck.kindOf(status, HttpHeaders.of(Map.of(), (name, value) -> true));
  }
}
