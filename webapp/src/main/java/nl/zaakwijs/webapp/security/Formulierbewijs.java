package nl.zaakwijs.webapp.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.opslag.Zegel;

/**
 * Proves that a form of who is not logged in comes from a page that we gave this very browser: it
 * carries our signature under the number in a cookie. Nothing is kept here, so that neither a
 * crawler takes memory nor somebody loses a question who read for an hour before asking it.
 */
@ApplicationScoped
public class Formulierbewijs {
  private static final String DOEL = "formulier";
  private static final String NAAM = "zaakwijs-formulier";
  private static final String BEGONNEN = "nl.zaakwijs.formulierbewijs";

  private final Zegel zegel;
  private final boolean https;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  Formulierbewijs() {
    this.zegel = null;
    this.https = false;
  }

  @Inject
  Formulierbewijs(Zegel zegel, Herkomst herkomst) {
    this.zegel = zegel;
    this.https = herkomst.isHttps();
  }

  /** What forms have to carry; gives the browser its number when it has none. */
  String token(HttpServletRequest request) {
    return zegel.sign(DOEL, find(request).orElseGet(() -> begin(request)));
  }

  /** Whether this is what we gave the browser that sends it. */
  boolean isOwn(HttpServletRequest request, String token) {
    return findCookie(request)
        .map(nummer -> zegel.sign(DOEL, nummer))
        .filter(expected -> isSame(expected, token))
        .isPresent();
  }

  private static boolean isSame(String expected, String token) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<UUID> begun(HttpServletRequest request) {
    return request.getAttribute(BEGONNEN) instanceof UUID nummer
        ? Optional.of(nummer)
        : Optional.empty();
  }

  private Optional<UUID> find(HttpServletRequest request) {
    return begun(request).or(() -> findCookie(request));
  }

  private UUID begin(HttpServletRequest request) {
    UUID nummer = UUID.randomUUID();
    request.setAttribute(BEGONNEN, nummer);
    Cookie cookie = new Cookie(naam(), nummer.toString());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setAttribute("SameSite", "Lax");
    Verzoek.findAntwoord(request).ifPresent(antwoord -> antwoord.addCookie(cookie));
    return nummer;
  }

  private Optional<UUID> findCookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(naam())) {
          return number(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Only as we write it. */
  private static Optional<UUID> number(String value) {
    try {
      UUID nummer = UUID.fromString(value);
      return nummer.toString().equals(value) ? Optional.of(nummer) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String naam() {
    return (https ? "__Host-" : "") + NAAM;
  }
}
