package nl.zaakwijs.webapp.security;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/**
 * Ends a login: here at once and in any case, then at the broker when that answers. The browser is
 * told to forget what it kept of our pages.
 */
@Path("/uitloggen")
@RequestScoped
public class UitloggenResource {
  private final HttpServletRequest request;
  private final DigidBroker broker;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  UitloggenResource() {
    this.request = null;
    this.broker = null;
  }

  @Inject
  UitloggenResource(HttpServletRequest request, DigidBroker broker) {
    this.request = request;
    this.broker = broker;
  }

  @POST
  @PermitAll
  public Response logout() {
    Optional<Ingelogd> ingelogd = Verzoek.findIngelogd(request);
    Verzoek.forgetIngelogd(request);
    Sessie.end(request);
    URI next =
        ingelogd
            .flatMap(login -> broker.findUitlogadres(login.findIdToken()))
            .orElse(URI.create(DigidBroker.UITGELOGD));
    return Response.seeOther(next)
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .cookie(endOfSessionCookie())
        .build();
  }

  private NewCookie endOfSessionCookie() {
    SessionCookieConfig cookie = request.getServletContext().getSessionCookieConfig();
    return new NewCookie.Builder(cookie.getName())
        .path("/")
        .maxAge(0)
        .httpOnly(true)
        .secure(cookie.isSecure())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
