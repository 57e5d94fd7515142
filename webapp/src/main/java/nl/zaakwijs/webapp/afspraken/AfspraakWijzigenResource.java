package nl.zaakwijs.webapp.afspraken;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraakwens;
import nl.zaakwijs.portal.afspraken.Afspraken;

/** Changes what was made before: chooses again for an appointment that did not work out. */
@Path("/afspraken")
@Produces("text/html;charset=UTF-8")
@Dependent
public class AfspraakWijzigenResource {
  private final EigenAfspraken eigen;
  private final Afspraken afspraken;
  private final Afspraaksessie sessie;

  @Inject
  AfspraakWijzigenResource(EigenAfspraken eigen, Afspraken afspraken, Afspraaksessie sessie) {
    this.eigen = eigen;
    this.afspraken = afspraken;
    this.sessie = sessie;
  }

  /** Goes back to the choices, with what was filled in; when there is nothing to do again, home. */
  @POST
  @Path("{sleutel}/opnieuw")
  @PermitAll
  public Response chooseAgain(@PathParam("sleutel") UUID sleutel) {
    eigen.read(sleutel);
    Optional<Afspraakwens> wens = afspraken.chooseAgain(sleutel);
    wens.ifPresent(eerder -> sessie.keep(Contactvelden.of(eerder)));
    String adres = wens.map(eerder -> Keuzepad.of(eerder).adres()).orElse("/afspraken");
    return Response.seeOther(URI.create(adres)).build();
  }
}
