package nl.zaakwijs.webapp.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * Remembers the language that a visitor chose with {@code ?taal=}, on whatever page. The cookie
 * holds the language code and nothing else.
 */
final class TaalFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String NAAM = "taal";
  private static final int EEN_JAAR = 365 * 24 * 3600;

  private final boolean secure;

  TaalFilter(boolean secure) {
    this.secure = secure;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    findChosen(request).ifPresent(taal -> response.addCookie(cookie(taal)));
    chain.doFilter(request, response);
  }

  /** The language of this request. */
  static Taal taal(HttpServletRequest request) {
    return findChosen(request)
        .or(() -> findRemembered(request))
        .orElseGet(() -> preferred(request));
  }

  private Cookie cookie(Taal taal) {
    Cookie cookie = new Cookie(NAAM, taal.code());
    cookie.setPath("/");
    cookie.setMaxAge(EEN_JAAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  /** Reads the query itself: asking for a parameter would use up the body of a form. */
  private static Optional<Taal> findChosen(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return Optional.empty();
    }
    for (String part : query.split("&", -1)) {
      if (part.startsWith(NAAM + "=")) {
        return find(part.substring(NAAM.length() + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Taal> findRemembered(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(NAAM)) {
        return find(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  private static Taal preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Taal.NL;
    }
    String preferred = request.getLocale().getLanguage().toLowerCase(Locale.ROOT);
    return Taal.of(preferred);
  }

  private static Optional<Taal> find(String code) {
    for (Taal taal : Taal.values()) {
      if (taal.code().equals(code)) {
        return Optional.of(taal);
      }
    }
    return Optional.empty();
  }
}
