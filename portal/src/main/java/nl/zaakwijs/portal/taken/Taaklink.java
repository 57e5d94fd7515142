package nl.zaakwijs.portal.taken;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Judges the addresses to which a taak sends a resident. Only https to a plain host name is let
 * through, so that the name that is shown is the place where it opens.
 */
final class Taaklink {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Pattern FORMULIER = Pattern.compile("[A-Za-z0-9_-]{1,100}");
  private static final int HTTPS = 443;

  private Taaklink() {}

  /** The address, when a resident may be sent there. */
  static Optional<URI> find(String adres) {
    try {
      URI uri = new URI(adres);
      String host = uri.getHost();
      boolean plain =
          "https".equalsIgnoreCase(uri.getScheme())
              && host != null
              && HOST.matcher(host).matches()
              && uri.getRawUserInfo() == null
              && (uri.getPort() == -1 || uri.getPort() == HTTPS);
      return plain ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * The page of a form.
   *
   * @param formulieren the address below which forms are
   * @param formulier the id of the form, or an address that ends in it
   */
  static Optional<URI> findFormulier(URI formulieren, String formulier, UUID taak) {
    String id = formulier.substring(formulier.lastIndexOf('/') + 1);
    if (!FORMULIER.matcher(id).matches()) {
      return Optional.empty();
    }
    String base = formulieren.toString();
    return find((base.endsWith("/") ? base : base + "/") + id + "?taak=" + taak);
  }
}
