package nl.zaakwijs.webapp.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Ends a session whose login is over, before any page can look into it. The visitor goes on in a
 * new one, which knows why. A new session lasts only once its cookie came back.
 */
final class SessieFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Sessie.find(request).ifPresent(Sessie::welcome);
    try {
      filter(request, response, chain);
    } finally {
      Sessie.find(request).ifPresent(Sessie::awaitCookie);
    }
  }

  private static void filter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Uitlogreden> verlopen = Verzoek.findVerlopen(request);
    if (verlopen.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Sessie.end(request);
    Sessie.create(request).tell(verlopen.get());
    if (!request.getMethod().equals("GET")) {
      // Goes on without a token for forms, so that nothing is changed.
      chain.doFilter(request, response);
    } else if (Verzoek.isFetch(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      // Beans of the old session live until the end of this request: the page is made in the next.
      String query = request.getQueryString();
      String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", ownPath(asked));
    }
  }

  /** Also pages of the login itself come back here, but never another site's. */
  private static String ownPath(String asked) {
    return Terugpad.isEigen(asked) ? asked : Terugpad.BEGIN.pad();
  }
}
