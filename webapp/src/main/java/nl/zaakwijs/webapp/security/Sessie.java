package nl.zaakwijs.webapp.security;

import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What this package keeps in the session of a browser, by name. A session that ends in the middle
 * of a request reads as one that holds nothing.
 */
final class Sessie {
  private static final String INGELOGD = "nl.zaakwijs.ingelogd";
  private static final String CSRF = "nl.zaakwijs.csrf";
  private static final String POGINGEN = "nl.zaakwijs.inlogpogingen";
  private static final String REDEN = "nl.zaakwijs.uitlogreden";

  /** In seconds: long enough for the next page, and gone soon when nobody comes for it. */
  static final int KORT = 120;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final HttpSession session;

  private Sessie(HttpSession session) {
    this.session = session;
  }

  static Optional<Sessie> find(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).map(Sessie::new);
  }

  static Sessie create(HttpServletRequest request) {
    return new Sessie(request.getSession(true));
  }

  Optional<Ingelogd> findIngelogd() {
    return find(INGELOGD, Ingelogd.class);
  }

  /** Puts a newer record of the same login in its place; false when the session is over. */
  boolean keep(Ingelogd ingelogd) {
    try {
      session.setAttribute(INGELOGD, ingelogd);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** The secret that forms of this session carry; made when it is first asked for. */
  String csrf() {
    return findCsrf().orElseGet(this::makeCsrf);
  }

  private String makeCsrf() {
    synchronized (Sessie.class) {
      Optional<String> token = findCsrf();
      if (token.isPresent()) {
        return token.get();
      }
      byte[] bytes = new byte[32];
      RANDOM.nextBytes(bytes);
      String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      session.setAttribute(CSRF, fresh);
      return fresh;
    }
  }

  Optional<String> findCsrf() {
    return find(CSRF, String.class);
  }

  /** The logins that were begun in this session and are not finished. */
  Inlogpogingen pogingen() {
    synchronized (Sessie.class) {
      Inlogpogingen pogingen = find(POGINGEN, Inlogpogingen.class).orElseGet(Inlogpogingen::new);
      session.setAttribute(POGINGEN, pogingen);
      return pogingen;
    }
  }

  void tell(Uitlogreden reden) {
    session.setAttribute(REDEN, reden);
  }

  /** Why the session before this one ended; tells it once. */
  Optional<Uitlogreden> takeUitlogreden() {
    Optional<Uitlogreden> reden = find(REDEN, Uitlogreden.class);
    if (reden.isPresent()) {
      session.removeAttribute(REDEN);
    }
    return reden;
  }

  /**
   * Makes this the session of someone who has just logged in: it gets a new id and a new secret for
   * forms, so that whoever knew the old ones has nothing. What somebody else left in it is gone.
   */
  static void login(HttpServletRequest request, Ingelogd ingelogd) {
    boolean someoneElse =
        find(request)
            .flatMap(Sessie::findIngelogd)
            .filter(old -> !old.aangemelde().isZelfde(ingelogd.aangemelde()))
            .isPresent();
    if (someoneElse) {
      end(request);
    }
    Sessie sessie = create(request);
    request.changeSessionId();
    sessie.session.removeAttribute(CSRF);
    sessie.session.removeAttribute(REDEN);
    sessie.session.setAttribute(INGELOGD, ingelogd);
  }

  /**
   * Lets a session that this very request began last for a short while. Who never brings its cookie
   * back would otherwise leave one behind with each question; a login comes back when it is done.
   */
  void awaitCookie() {
    try {
      if (session.isNew() && session.getAttribute(POGINGEN) == null) {
        session.setMaxInactiveInterval(KORT);
      }
    } catch (IllegalStateException e) {
      // It ended in this request.
    }
  }

  /** Lets it last as long as any, now that its cookie came back. */
  void welcome() {
    try {
      if (!session.isNew() && session.getMaxInactiveInterval() == KORT) {
        session.setMaxInactiveInterval(session.getServletContext().getSessionTimeout() * 60);
      }
    } catch (IllegalStateException e) {
      // Another request of the same browser ended it a moment ago.
    }
  }

  /** Ends the session, if there is one, with everything in it. */
  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return;
    }
    try {
      session.invalidate();
    } catch (IllegalStateException e) {
      // Another request of the same browser ended it a moment earlier.
    }
  }

  /** Has the browser bring the cookie of a session that is over no more. */
  static void forgetCookie(HttpServletRequest request) {
    SessionCookieConfig config = request.getServletContext().getSessionCookieConfig();
    Cookie cookie = new Cookie(config.getName(), "");
    cookie.setPath("/");
    cookie.setMaxAge(0);
    cookie.setHttpOnly(true);
    cookie.setSecure(config.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    Verzoek.findAntwoord(request).ifPresent(antwoord -> antwoord.addCookie(cookie));
  }

  private <T> Optional<T> find(String name, Class<T> type) {
    try {
      Object value = session.getAttribute(name);
      return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }
}
