package nl.zaakwijs.webapp.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * What this package finds out about one request, kept with the request itself. Written by the
 * mechanism and the filters, read by {@code Bezoek}.
 */
final class Verzoek {
  /** A request that the page makes by itself; it does not count as activity. */
  static final String ACHTERGROND = "X-Zaakwijs-Achtergrond";

  private static final String INGELOGD = "nl.zaakwijs.verzoek.ingelogd";
  private static final String VERLOPEN = "nl.zaakwijs.verzoek.verlopen";
  private static final String ANTWOORD = "nl.zaakwijs.verzoek.antwoord";
  private static final String KENMERK = "nl.zaakwijs.verzoek.kenmerk";

  private Verzoek() {}

  static void setIngelogd(HttpServletRequest request, Ingelogd ingelogd) {
    request.setAttribute(INGELOGD, ingelogd);
  }

  static Optional<Ingelogd> findIngelogd(HttpServletRequest request) {
    return request.getAttribute(INGELOGD) instanceof Ingelogd ingelogd
        ? Optional.of(ingelogd)
        : Optional.empty();
  }

  static void forgetIngelogd(HttpServletRequest request) {
    request.removeAttribute(INGELOGD);
  }

  static void setVerlopen(HttpServletRequest request, Uitlogreden reden) {
    request.setAttribute(VERLOPEN, reden);
  }

  static Optional<Uitlogreden> findVerlopen(HttpServletRequest request) {
    return request.getAttribute(VERLOPEN) instanceof Uitlogreden reden
        ? Optional.of(reden)
        : Optional.empty();
  }

  static void setAntwoord(HttpServletRequest request, HttpServletResponse antwoord) {
    request.setAttribute(ANTWOORD, antwoord);
  }

  /** What goes back to the browser, for who has only the request at hand. */
  static Optional<HttpServletResponse> findAntwoord(HttpServletRequest request) {
    return request.getAttribute(ANTWOORD) instanceof HttpServletResponse antwoord
        ? Optional.of(antwoord)
        : Optional.empty();
  }

  /** The request's own number, made when it is first asked for. */
  static String kenmerk(HttpServletRequest request) {
    if (request.getAttribute(KENMERK) instanceof String kenmerk) {
      return kenmerk;
    }
    String kenmerk = Kenmerk.create();
    request.setAttribute(KENMERK, kenmerk);
    return kenmerk;
  }

  /** Whether a script asks, which can't follow a resident through a login. */
  static boolean isFetch(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    if (mode != null) {
      return !mode.equals("navigate");
    }
    String accept = request.getHeader("Accept");
    return request.getHeader("X-Requested-With") != null
        || request.getHeader(ACHTERGROND) != null
        || accept == null
        || !accept.contains("text/html");
  }
}
