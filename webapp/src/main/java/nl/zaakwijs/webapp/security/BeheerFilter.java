package nl.zaakwijs.webapp.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Lets through whoever shows the key of the beheerder. Nothing else counts: no session, and no
 * cookie.
 */
final class BeheerFilter implements ContainerRequestFilter {
  private final Beheersleutel sleutel;

  BeheerFilter(Beheersleutel sleutel) {
    this.sleutel = sleutel;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (sleutel.isIn(context.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      return;
    }
    context.abortWith(sleutel.isConfigured() ? unauthorized() : off());
  }

  private static Response unauthorized() {
    return Response.status(Response.Status.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"zaakwijs-beheer\"")
        .type("application/problem+json")
        .entity(
            """
            {"type":"about:blank","title":"Geen geldige sleutel","status":401,\
            "detail":"Stuur de kop Authorization: Bearer met de waarde van zaakwijs.beheer.sleutel."}""")
        .build();
  }

  private static Response off() {
    return Response.status(Response.Status.NOT_FOUND)
        .type("application/problem+json")
        .entity(
            """
            {"type":"about:blank","title":"Beheer staat uit","status":404,\
            "detail":"Zet zaakwijs.beheer.sleutel (ten minste 32 tekens) en start opnieuw."}""")
        .build();
  }
}
