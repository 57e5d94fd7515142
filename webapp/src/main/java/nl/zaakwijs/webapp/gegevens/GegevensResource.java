package nl.zaakwijs.webapp.gegevens;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.Rollen;

/** Shows what the municipality's person register says of the resident. */
@Path("/gegevens")
@Produces("text/html;charset=UTF-8")
@Dependent
public class GegevensResource {
  private final Personen personen;
  private final Bezoek bezoek;

  @Inject
  GegevensResource(Personen personen, Bezoek bezoek) {
    this.personen = personen;
    this.bezoek = bezoek;
  }

  @GET
  @RolesAllowed(Rollen.INWONER)
  public GegevensPage show() {
    Inwoner inwoner = bezoek.inwoner().orElseThrow(() -> new NotAuthorizedException("DigiD"));
    Woorden woorden = new Woorden(bezoek.taal());
    return personen
        .findPersoonsgegevens(inwoner)
        .map(persoon -> new GegevensPage(Gegevensregels.of(persoon, woorden), notices(persoon)))
        .orElseGet(() -> new GegevensPage(List.of(), List.of()));
  }

  private static List<String> notices(Persoonsgegevens persoon) {
    List<String> meldingen = new ArrayList<>();
    if (persoon.inOnderzoek()) {
      meldingen.add("gegevens.inonderzoek");
    }
    if (persoon.geheim()) {
      meldingen.add("gegevens.geheim");
    }
    if (persoon.opschorting() != null) {
      meldingen.add("gegevens.opgeschort");
    }
    return meldingen;
  }
}
