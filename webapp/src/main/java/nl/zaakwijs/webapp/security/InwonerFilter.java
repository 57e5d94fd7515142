package nl.zaakwijs.webapp.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Lets through who is logged in. Someone who opens a page goes to the login and comes back to it; a
 * script gets 401 and never a redirect.
 */
final class InwonerFilter implements ContainerRequestFilter {
  private final HttpServletRequest request;

  InwonerFilter(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (Verzoek.findIngelogd(request).isPresent()) {
      return;
    }
    if (Verzoek.isFetch(request)) {
      context.abortWith(unauthorized());
      return;
    }
    context.abortWith(Response.seeOther(Inlogpagina.uri(naar(context))).build());
  }

  private static Terugpad naar(ContainerRequestContext context) {
    URI asked = context.getUriInfo().getRequestUri();
    boolean page = HttpMethod.GET.equals(context.getMethod());
    String query = page && asked.getRawQuery() != null ? "?" + asked.getRawQuery() : "";
    return Terugpad.of(asked.getRawPath() + query);
  }

  private static Response unauthorized() {
    return Response.status(Response.Status.UNAUTHORIZED)
        .type("application/problem+json")
        .entity(
            """
            {"type":"about:blank","title":"Niet ingelogd","status":401,\
            "detail":"Log in met DigiD om verder te gaan."}""")
        .build();
  }
}
