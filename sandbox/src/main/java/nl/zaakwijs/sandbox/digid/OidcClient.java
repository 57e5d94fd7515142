package nl.zaakwijs.sandbox.digid;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one client that is registered here: who it is, how it proves that, and where residents may be
 * sent back to. Redirect addresses are loopback on any port, with one exact path.
 */
final class OidcClient {

  static final String ID = "zaakwijs";
  private static final String SECRET = "sandbox-oidc-geheim";
  private static final Pattern REDIRECT =
      Pattern.compile("http://(localhost|127\\.0\\.0\\.1):\\d{1,5}/inloggen/terug");
  private static final Pattern AFTER_LOGOUT =
      Pattern.compile("http://(localhost|127\\.0\\.0\\.1):\\d{1,5}(/[^\\s\\\\]*)?");

  private OidcClient() {}

  static boolean mayReturnTo(@Nullable String redirectUri) {
    return redirectUri != null && REDIRECT.matcher(redirectUri).matches();
  }

  static boolean mayEndAt(String adres) {
    return AFTER_LOGOUT.matcher(adres).matches();
  }

  /** Whether the call proves to be the client's, by Basic or by form fields, never by both. */
  static boolean isAuthenticated(Context verzoek) {
    String basic = verzoek.header("Authorization");
    String formSecret = verzoek.formParam("client_secret");
    if (basic != null) {
      return formSecret == null && isBasic(basic);
    }
    return ID.equals(verzoek.formParam("client_id")) && isSecret(formSecret);
  }

  private static boolean isBasic(String header) {
    if (!header.startsWith("Basic ")) {
      return false;
    }
    String paar;
    try {
      byte[] bytes = Base64.getDecoder().decode(header.substring("Basic ".length()).trim());
      paar = new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return false;
    }
    int dubbelePunt = paar.indexOf(':');
    return dubbelePunt >= 0
        && ID.equals(decode(paar.substring(0, dubbelePunt)))
        && isSecret(decode(paar.substring(dubbelePunt + 1)));
  }

  private static boolean isSecret(@Nullable String gegeven) {
    return MessageDigest.isEqual(
        SECRET.getBytes(StandardCharsets.UTF_8),
        Objects.requireNonNullElse(gegeven, "").getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String tekst) {
    return URLDecoder.decode(tekst, StandardCharsets.UTF_8);
  }
}
