package nl.zaakwijs.webapp.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Zegel;
import org.jspecify.annotations.Nullable;

/** A request and its session in memory, with as much of the servlet contract as our code uses. */
final class Testverzoek {
  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Browser browser;
  private String method = "GET";
  private String path = "/";
  private @Nullable String query;

  /** What the forms of who is not logged in are proven with. */
  static final Formulierbewijs FORMULIERBEWIJS =
      new Formulierbewijs(
          new Zegel(new Hoofdsleutel(new byte[32])),
          new Herkomst(URI.create("https://portaal.example")));

  /** What stays between the requests of one browser. */
  static final class Browser {
    private final Map<String, Cookie> cookies = new TreeMap<>();
    private @Nullable Testsessie sessie;
    private int sessions;

    Testverzoek request() {
      return new Testverzoek(this);
    }

    /** The cookie as it was last given; null when there is none. */
    @Nullable Cookie cookie(String name) {
      return cookies.get(name);
    }

    @Nullable String sessionId() {
      return sessie == null ? null : sessie.id;
    }
  }

  private static final class Testsessie {
    final Map<String, Object> attributes = new HashMap<>();
    final Testverzoek begonnenIn;
    String id;
    boolean over;
    int seconden = 30 * 60;

    Testsessie(String id, Testverzoek begonnenIn) {
      this.id = id;
      this.begonnenIn = begonnenIn;
    }

    boolean last(int kort) {
      seconden = kort;
      return true;
    }

    boolean end() {
      over = true;
      return true;
    }
  }

  private Testverzoek(Browser browser) {
    this.browser = browser;
  }

  Testverzoek method(String value) {
    method = value;
    return this;
  }

  Testverzoek header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Testverzoek path(String value) {
    int question = value.indexOf('?');
    path = question < 0 ? value : value.substring(0, question);
    query = question < 0 ? null : value.substring(question + 1);
    return this;
  }

  Testverzoek cookie(String name, String value) {
    browser.cookies.put(name, new Cookie(name, value));
    return this;
  }

  /** The visit that this request belongs to, with an answer that can set cookies. */
  Bezoek bezoek() {
    HttpServletRequest servlet = servlet();
    Verzoek.setAntwoord(
        servlet,
        proxy(
            HttpServletResponse.class,
            (self, called, args) -> {
              if (!called.getName().equals("addCookie")) {
                throw new UnsupportedOperationException(called.getName());
              }
              Cookie cookie = (Cookie) args[0];
              browser.cookies.put(cookie.getName(), cookie);
              return null;
            }));
    return new Bezoek(servlet, FORMULIERBEWIJS);
  }

  private static ServletContext context() {
    SessionCookieConfig config =
        proxy(
            SessionCookieConfig.class,
            (self, called, args) ->
                switch (called.getName()) {
                  case "getName" -> "__Host-zaakwijs";
                  case "isSecure" -> true;
                  default -> throw new UnsupportedOperationException(called.getName());
                });
    return proxy(
        ServletContext.class,
        (self, called, args) ->
            switch (called.getName()) {
              case "getSessionCookieConfig" -> config;
              case "getSessionTimeout" -> 30;
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  HttpServletRequest servlet() {
    return proxy(
        HttpServletRequest.class,
        (self, called, given) -> {
          @Nullable Object[] args = given == null ? new Object[0] : given;
          return switch (called.getName()) {
            case "getSession" -> session(args.length == 0 || Boolean.TRUE.equals(args[0]));
            case "changeSessionId" -> changeSessionId();
            case "getAttribute" -> attributes.get(args[0]);
            case "setAttribute" -> attributes.put((String) args[0], args[1]);
            case "removeAttribute" -> attributes.remove(args[0]);
            case "getHeader" -> headers.get(args[0]);
            case "getMethod" -> method;
            case "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getQueryString" -> query;
            case "getCookies" ->
                browser.cookies.isEmpty() ? null : browser.cookies.values().toArray(Cookie[]::new);
            case "getServletContext" -> context();
            case "getLocale" ->
                Locale.forLanguageTag(headers.getOrDefault("Accept-Language", "nl"));
            case "getRequestedSessionId" -> browser.sessionId();
            case "isRequestedSessionIdValid" -> browser.sessie != null && !browser.sessie.over;
            default -> throw new UnsupportedOperationException(called.getName());
          };
        });
  }

  private @Nullable HttpSession session(boolean create) {
    Testsessie current = browser.sessie;
    if (current == null || current.over) {
      if (!create) {
        return null;
      }
      current = new Testsessie("sessie-" + ++browser.sessions, this);
      browser.sessie = current;
    }
    Testsessie sessie = current;
    return proxy(
        HttpSession.class,
        (self, called, given) -> {
          @Nullable Object[] args = given == null ? new Object[0] : given;
          if (sessie.over) {
            throw new IllegalStateException("The session is over");
          }
          return switch (called.getName()) {
            case "getId" -> sessie.id;
            case "isNew" -> sessie.begonnenIn == this;
            case "getMaxInactiveInterval" -> sessie.seconden;
            case "setMaxInactiveInterval" -> sessie.last((int) args[0]);
            case "getServletContext" -> context();
            case "getAttribute" -> sessie.attributes.get(args[0]);
            case "setAttribute" -> sessie.attributes.put((String) args[0], args[1]);
            case "removeAttribute" -> sessie.attributes.remove(args[0]);
            case "invalidate" -> sessie.end();
            default -> throw new UnsupportedOperationException(called.getName());
          };
        });
  }

  private String changeSessionId() {
    Testsessie sessie = browser.sessie;
    if (sessie == null) {
      throw new IllegalStateException("There is no session");
    }
    sessie.id = "sessie-" + ++browser.sessions;
    return sessie.id;
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
