package nl.zaakwijs.webapp.security;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The address at which residents know this site. Tells a request of its own pages from one that
 * another site had made.
 *
 * @param url scheme, host and port; the site stands at its root
 */
public record Herkomst(URI url) {
  /** Whether neither header speaks of another site; both are absent in old browsers. */
  boolean isOwn(@Nullable String origin, @Nullable String fetchSite) {
    boolean ownOrigin = origin == null || origin.equals(origin());
    boolean ownSite =
        fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
    return ownOrigin && ownSite;
  }

  /** Scheme, host and port, as a browser writes them. */
  String origin() {
    return origin(url);
  }

  boolean isHttps() {
    return "https".equalsIgnoreCase(url.getScheme());
  }

  /** The full address of a path of this site. */
  public URI resolve(String path) {
    return URI.create(origin() + path);
  }

  /** The origin of this address: without a port that goes without saying. */
  static String origin(URI url) {
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    String host = url.getHost().toLowerCase(Locale.ROOT);
    boolean usual =
        url.getPort() == -1
            || (scheme.equals("https") && url.getPort() == 443)
            || (scheme.equals("http") && url.getPort() == 80);
    return scheme + "://" + host + (usual ? "" : ":" + url.getPort());
  }
}
