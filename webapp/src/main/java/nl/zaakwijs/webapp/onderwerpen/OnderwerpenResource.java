package nl.zaakwijs.webapp.onderwerpen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import nl.zaakwijs.webapp.security.Bezoek;

/** Shows the municipality's articles as pages of their own. */
@Path("/onderwerpen")
@Produces("text/html;charset=UTF-8")
@Dependent
public class OnderwerpenResource {
  private final Onderwerpen onderwerpen;
  private final Bezoek bezoek;

  @Inject
  OnderwerpenResource(Onderwerpen onderwerpen, Bezoek bezoek) {
    this.onderwerpen = onderwerpen;
    this.bezoek = bezoek;
  }

  @GET
  @PermitAll
  public OnderwerpenPage list() {
    return new OnderwerpenPage(onderwerpen.listAlle(bezoek.taal()));
  }

  @GET
  @Path("{id}")
  @PermitAll
  public OnderwerpPage show(@PathParam("id") String id) {
    return onderwerpen
        .findArtikel(id, bezoek.taal())
        .map(OnderwerpPage::of)
        .orElseThrow(NotFoundException::new);
  }
}
