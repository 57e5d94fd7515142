package nl.zaakwijs.webapp.page;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * The static files, under an address that changes with them, so that a browser may keep them for
 * good.
 */
@Path("/statisch/{versie}/{bestand}")
@Dependent
public class StatischResource {
  private static final String VOORGOED = "public, max-age=31536000, immutable";
  private static final String NOOIT = "no-cache";

  private final Bestanden bestanden;

  @Inject
  StatischResource(Bestanden bestanden) {
    this.bestanden = bestanden;
  }

  @GET
  @PermitAll
  public Response read(
      @PathParam("versie") String versie,
      @PathParam("bestand") String naam,
      @Context Request request) {
    Bestanden.Bestand bestand = bestanden.find(naam).orElseThrow(NotFoundException::new);
    EntityTag tag = new EntityTag(bestanden.versie());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder response =
        unchanged == null ? Response.ok(bestand.inhoud(), bestand.soort()) : unchanged;
    return response
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, versie.equals(bestanden.versie()) ? VOORGOED : NOOIT)
        .build();
  }
}
