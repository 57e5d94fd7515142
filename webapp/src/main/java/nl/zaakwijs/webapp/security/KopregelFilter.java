package nl.zaakwijs.webapp.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Gives every answer the headers that keep a browser safe, and a reference number. Nothing inline
 * runs, nothing comes from elsewhere, and no page but a file of ours stays in a cache.
 */
final class KopregelFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String STATISCH = "/statisch/";

  private final boolean https;
  private final String csp;

  /**
   * @param broker the login service: a logout form is redirected to it, and browsers hold such a
   *     redirect against form-action as well
   */
  KopregelFilter(boolean https, URI broker) {
    this.https = https;
    this.csp =
        String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self' " + Herkomst.origin(broker),
            "frame-ancestors 'self'");
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Verzoek.setAntwoord(request, response);
    String kenmerk = Verzoek.kenmerk(request);
    Kenmerk.set(kenmerk);
    try {
      addHeaders(request, response, kenmerk);
      chain.doFilter(request, response);
    } finally {
      Kenmerk.clear();
    }
  }

  private void addHeaders(
      HttpServletRequest request, HttpServletResponse response, String kenmerk) {
    response.setHeader("X-Request-Id", kenmerk);
    response.setHeader("Content-Security-Policy", csp);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (https) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!request.getRequestURI().startsWith(request.getContextPath() + STATISCH)) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
