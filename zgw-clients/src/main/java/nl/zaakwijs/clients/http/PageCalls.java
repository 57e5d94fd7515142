package nl.zaakwijs.clients.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.zaakwijs.clients.http.UpstreamException.Kind;

/**
 * Gets pages and files of one origin, as they are. Nothing outside that origin is ever asked,
 * wherever a link or a redirect leads; an answer that is late or too large ends as {@link
 * UpstreamException}.
 */
public final class PageCalls {
  private static final int MOST_REDIRECTS = 5;
  private static final int OK = 200;
  private static final int UNCHANGED = 304;

  private final Upstream upstream;
  private final int maxBytes;
  private final UpstreamFailures failures;
  private final HttpClient client;

  /**
   * @param maxBytes how large an answer may be
   */
  public PageCalls(Upstream upstream, int maxBytes) {
    this.upstream = upstream;
    this.maxBytes = maxBytes;
    this.failures = new UpstreamFailures(upstream.name());
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(upstream.connectTimeout())
            .build();
  }

  /** Whether this address has the scheme, host and port of the upstream. */
  public boolean isSameOrigin(URI address) {
    URI base = upstream.baseUri();
    return address.getScheme() != null
        && address.getScheme().equalsIgnoreCase(base.getScheme())
        && address.getHost() != null
        && address.getHost().equalsIgnoreCase(base.getHost())
        && port(address) == port(base)
        && address.getRawUserInfo() == null;
  }

  /**
   * What is at this address.
   *
   * @param headers of the request, such as {@code If-None-Match}
   * @return fails only with {@link UpstreamException}
   */
  public CompletableFuture<FetchedPage> get(URI address, Map<String, String> headers) {
    return CompletableFuture.completedFuture(address)
        .thenCompose(first -> get(first, headers, 0))
        .orTimeout(upstream.totalTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(failures.typed(failure)));
  }

  private CompletableFuture<FetchedPage> get(
      URI address, Map<String, String> headers, int redirects) {
    if (!isSameOrigin(address)) {
      throw refused("an address outside the configured origin");
    }
    if (redirects > MOST_REDIRECTS) {
      throw refused("redirects without an end");
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(upstream.totalTimeout()).GET();
    headers.forEach(request::header);
    return client
        .sendAsync(request.build(), answer -> new BoundedBody(maxBytes))
        .thenCompose(
            answer ->
                isRedirect(answer.statusCode())
                    ? get(target(address, answer), headers, redirects + 1)
                    : CompletableFuture.completedFuture(page(address, answer)));
  }

  private FetchedPage page(URI address, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    HttpHeaders headers = answer.headers();
    if (status != OK && status != UNCHANGED) {
      throw new UpstreamException(
          upstream.name(), AnswerCheck.kindOf(status, headers), "HTTP " + status);
    }
    return new FetchedPage(address, status == UNCHANGED, headers, answer.body());
  }

  private URI target(URI address, HttpResponse<?> answer) {
    String location = answer.headers().firstValue("Location").orElse("");
    try {
      return address.resolve(location);
    } catch (IllegalArgumentException e) {
      throw refused("a redirect to nowhere");
    }
  }

  private UpstreamException refused(String detail) {
    return new UpstreamException(upstream.name(), Kind.REFUSED, detail);
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static int port(URI uri) {
    if (uri.getPort() != -1) {
      return uri.getPort();
    }
    return "https".equals(uri.getScheme().toLowerCase(Locale.ROOT)) ? 443 : 80;
  }
}
