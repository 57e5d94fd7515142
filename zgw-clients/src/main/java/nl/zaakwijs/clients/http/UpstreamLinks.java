package nl.zaakwijs.clients.http;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.clients.http.UpstreamException.Kind;

/**
 * Judges the links that one upstream returns. Only what lies below the configured base (same
 * scheme, host, port and path segments) is accepted, and even then no link is followed as it
 * stands: its uuid or page number goes into a call of our own.
 */
public final class UpstreamLinks {
  private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9/_.~-]*");
  private static final Pattern PAGE = Pattern.compile("(?:^|&)page=(\\d{1,6})(?:&|$)");

  private final Upstream upstream;

  public UpstreamLinks(Upstream upstream) {
    this.upstream = upstream;
  }

  /** The link itself, when it is ours to follow; otherwise {@link Kind#INVALID_ANSWER}. */
  public URI checked(URI link) {
    if (!isOurs(link)) {
      throw new UpstreamException(
          upstream.name(), Kind.INVALID_ANSWER, "a link to outside the configured address");
    }
    return link;
  }

  /** The uuid of a link of the form {@code base/collection/uuid}. */
  public UUID uuidOf(String collection, URI link) {
    String path = checked(link).getRawPath();
    String prefix = upstream.baseUri().getRawPath() + "/" + collection + "/";
    try {
      if (path.startsWith(prefix)) {
        return UUID.fromString(path.substring(prefix.length()));
      }
    } catch (IllegalArgumentException e) {
      // Falls through: the text of the link may say too much to repeat it.
    }
    throw new UpstreamException(
        upstream.name(), Kind.INVALID_ANSWER, "a link that is not one to " + collection);
  }

  /** The page number in a link to the next page. */
  int pageOf(URI next) {
    String query = checked(next).getRawQuery();
    Matcher matcher = PAGE.matcher(query == null ? "" : query);
    if (!matcher.find()) {
      throw new UpstreamException(
          upstream.name(), Kind.INVALID_ANSWER, "a next page without a number");
    }
    return Integer.parseInt(matcher.group(1));
  }

  private boolean isOurs(URI link) {
    URI base = upstream.baseUri();
    String path = link.getRawPath();
    return link.getScheme() != null
        && link.getScheme().equalsIgnoreCase(base.getScheme())
        && link.getHost() != null
        && link.getHost().equalsIgnoreCase(base.getHost())
        && portOf(link) == portOf(base)
        && link.getRawUserInfo() == null
        && link.getRawFragment() == null
        && PLAIN_PATH.matcher(path).matches()
        && link.normalize().getRawPath().equals(path)
        // The slash makes it whole segments: /zaken/api/v1-evil is not below /zaken/api/v1.
        && path.startsWith(base.getRawPath() + "/");
  }

  private static int portOf(URI uri) {
    if (uri.getPort() != -1) {
      return uri.getPort();
    }
    return "https".equals(uri.getScheme().toLowerCase(Locale.ROOT)) ? 443 : 80;
  }
}
