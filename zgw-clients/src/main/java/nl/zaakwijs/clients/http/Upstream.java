package nl.zaakwijs.clients.http;

import java.net.URI;
import java.time.Duration;

/**
 * Where an upstream lives and how long it may take. The base URI is absolute, has no query, and
 * ends without a slash.
 *
 * @param name the word for this upstream in logs, figures and failures, such as {@code zaken}
 * @param connectTimeout for making the connection
 * @param totalTimeout for one call of a client method as a whole: connection, answer, last byte,
 *     and every next page
 * @param recovery how long it is left alone after several failures in a row
 */
public record Upstream(
    String name, URI baseUri, Duration connectTimeout, Duration totalTimeout, Duration recovery) {
  private static final Duration RECOVERY = Duration.ofSeconds(5);
  private static final int IDLE = 5;

  public Upstream {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an upstream needs a name");
    }
    String scheme = baseUri.getScheme();
    if (baseUri.getHost() == null
        || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
      throw new IllegalArgumentException(name + ": the base URI must be absolute, http or https");
    }
    if (baseUri.getRawQuery() != null
        || baseUri.getRawFragment() != null
        || baseUri.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          name + ": the base URI may not have a query, fragment or user");
    }
    if (!baseUri.normalize().equals(baseUri)) {
      throw new IllegalArgumentException(name + ": the base URI may not hold . or .. or //");
    }
    if (!isPositive(connectTimeout) || !isPositive(totalTimeout) || !isPositive(recovery)) {
      throw new IllegalArgumentException(name + ": time limits must be above zero");
    }
    baseUri = withoutTrailingSlash(baseUri);
  }

  /** With the usual time to recover. */
  public Upstream(String name, URI baseUri, Duration connectTimeout, Duration totalTimeout) {
    this(name, baseUri, connectTimeout, totalTimeout, RECOVERY);
  }

  /** For the next bytes of content that may take as long as it likes as a whole. */
  Duration idleTimeout() {
    return totalTimeout.multipliedBy(IDLE);
  }

  /** The same, for what takes longer: to write, and to look at many things. */
  public Upstream patient() {
    return new Upstream(name, baseUri, connectTimeout, totalTimeout.multipliedBy(IDLE), recovery);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }

  private static URI withoutTrailingSlash(URI uri) {
    String text = uri.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : uri;
  }
}
