package nl.zaakwijs.clients.http;

import java.net.URI;
import java.net.http.HttpHeaders;

/** A page or file as an upstream gave it, or the word that it did not change. */
public final class FetchedPage {
  private final URI address;
  private final boolean unchanged;
  private final HttpHeaders headers;
  private final byte[] body;

  FetchedPage(URI address, boolean unchanged, HttpHeaders headers, byte[] body) {
    this.address = address;
    this.unchanged = unchanged;
    this.headers = headers;
    this.body = body;
  }

  /** Where it was found, after redirects. */
  public URI address() {
    return address;
  }

  /** Whether it is what the request said to know already; there is no body then. */
  public boolean isUnchanged() {
    return unchanged;
  }

  /** The header with this name; empty when there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public byte[] body() {
    return body.clone();
  }
}
