package nl.zaakwijs.clients.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.http.FetchedPage;
import nl.zaakwijs.clients.http.PageCalls;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;

/**
 * Gets pages and files of one website. It never leaves the website's origin, says who it is, and
 * every future fails only with {@link nl.zaakwijs.clients.http.UpstreamException}.
 */
public final class WebClient {
  /** By what a website knows us, in {@code robots.txt} as well. */
  public static final String AGENT = "Zaakwijs";

  private final PageCalls calls;
  private final Map<String, String> headers;

  /**
   * @param maxBytes how large a page or file may be
   * @param headers that the website wants with each request
   */
  public WebClient(Upstream upstream, int maxBytes, Map<String, Secret> headers) {
    this.calls = new PageCalls(upstream, maxBytes);
    this.headers = Secret.reveal(headers);
  }

  /** Whether this address is of the website. */
  public boolean isOwn(URI address) {
    return calls.isSameOrigin(address);
  }

  /** What is at this address. */
  public CompletableFuture<Webpagina> get(URI address) {
    return get(address, "", "");
  }

  /**
   * What is at this address, unless it is known already.
   *
   * @param etag of what is known; may be empty
   * @param gewijzigd when that was changed, as the website said it; may be empty
   */
  public CompletableFuture<Webpagina> get(URI address, String etag, String gewijzigd) {
    Map<String, String> request = new LinkedHashMap<>(headers);
    request.put("User-Agent", AGENT);
    if (!etag.isEmpty()) {
      request.put("If-None-Match", etag);
    }
    if (!gewijzigd.isEmpty()) {
      request.put("If-Modified-Since", gewijzigd);
    }
    return calls.get(address, request).thenApply(WebClient::page);
  }

  private static Webpagina page(FetchedPage page) {
    return new Webpagina(
        page.address(),
        page.isUnchanged(),
        page.header("Content-Type"),
        page.header("ETag"),
        page.header("Last-Modified"),
        page.body());
  }
}
