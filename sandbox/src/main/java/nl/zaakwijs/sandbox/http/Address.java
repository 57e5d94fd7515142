package nl.zaakwijs.sandbox.http;

import io.javalin.http.Context;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.verkeer.Upstream;

/**
 * Addresses in answers and in filters. Absolute, on the host name by which the caller reached the
 * sandbox, as the real servers do.
 */
public final class Address {

  private static final Pattern OWN_HOST =
      Pattern.compile("(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");
  private static final Pattern ENDS_WITH_UUID = Pattern.compile("https?://\\S+/([0-9a-f-]{36})");

  /** Where the second set of registers lives; its addresses stay within it. */
  private static final String SUITE = "/suite";

  private final String base;
  private final String prefix;

  private Address(String base, String prefix) {
    this.base = base;
    this.prefix = prefix;
  }

  /**
   * The addresses as this caller sees them.
   *
   * @throws ProblemException 400 when the caller used a host name that isn't this machine's
   */
  public static Address of(Context verzoek) {
    String host = verzoek.host();
    if (host == null || !OWN_HOST.matcher(host).matches()) {
      throw ProblemException.badRequest("invalid", "Onbekende host.");
    }
    return new Address("http://" + host, verzoek.path().startsWith(SUITE + "/") ? SUITE : "");
  }

  public String to(Upstream upstream, String soort, UUID uuid) {
    return base + prefix + upstream.basePath() + "/" + soort + "/" + uuid;
  }

  /** The address of the request itself, without its query. */
  public String self(Context verzoek) {
    return base + verzoek.path();
  }

  /**
   * The UUID at the end of an address.
   *
   * @throws ProblemException 400 when it is no address with a UUID
   */
  public static UUID uuidOf(String param, String adres) {
    Matcher matcher = ENDS_WITH_UUID.matcher(adres);
    if (!matcher.matches()) {
      throw ProblemException.invalid(param, "bad-url", "Voer een geldige URL in.");
    }
    return uuid(matcher.group(1));
  }

  /**
   * A UUID out of a path.
   *
   * @throws ProblemException 404 when the text is no UUID
   */
  public static UUID uuid(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw ProblemException.notFound();
    }
  }
}
