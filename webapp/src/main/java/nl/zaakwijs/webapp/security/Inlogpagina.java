package nl.zaakwijs.webapp.security;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of the page with the DigiD button: plain, or telling why a login did not come about.
 */
final class Inlogpagina {
  private static final String PAD = "/inloggen";

  private Inlogpagina() {}

  static URI uri(Terugpad naar) {
    return URI.create(PAD + "?" + naar(naar));
  }

  static URI uri(Inlogmelding melding, Terugpad naar) {
    return URI.create(PAD + "?melding=" + melding.code() + "&" + naar(naar));
  }

  private static String naar(Terugpad naar) {
    return "naar=" + URLEncoder.encode(naar.pad(), StandardCharsets.UTF_8);
  }
}
