package nl.zaakwijs.webapp.zaken;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.Zaken;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.Rollen;

/** Shows the resident's own zaken. */
@Path("/zaken")
@Produces("text/html;charset=UTF-8")
@Dependent
public class ZakenResource {
  private static final int ZOEKEN_VANAF = 10;

  private final Zaken zaken;
  private final Bezoek bezoek;

  @Inject
  ZakenResource(Zaken zaken, Bezoek bezoek) {
    this.zaken = zaken;
    this.bezoek = bezoek;
  }

  /** All zaken, or those that have the searched words in their name, number or status. */
  @GET
  @RolesAllowed(Rollen.INWONER)
  public ZakenPage list(@QueryParam("zoek") @DefaultValue("") String zoek) {
    MijnZaken mijn = zaken.listMijnZaken(inwoner());
    return new ZakenPage(
        cards(mijn.open(), zoek),
        cards(mijn.gesloten(), zoek),
        mijn.onvolledig(),
        mijn.zaken().size() > ZOEKEN_VANAF,
        zoek.strip());
  }

  /** One zaak; one that is not this resident's is as if it did not exist. */
  @GET
  @Path("{id}")
  @RolesAllowed(Rollen.INWONER)
  public ZaakPage show(@PathParam("id") UUID id) {
    return zaken
        .findMijnZaak(inwoner(), id)
        .map(detail -> ZaakPage.of(detail, new Woorden(bezoek.taal())))
        .orElseThrow(NotFoundException::new);
  }

  private Inwoner inwoner() {
    return bezoek.inwoner().orElseThrow(() -> new NotAuthorizedException("DigiD"));
  }

  private List<Zaakkaart> cards(List<MijnZaak> lijst, String zoek) {
    Woorden woorden = new Woorden(bezoek.taal());
    String gezocht = zoek.strip().toLowerCase(Locale.ROOT);
    return lijst.stream()
        .map(zaak -> Zaakkaart.of(zaak, woorden))
        .filter(
            kaart ->
                (kaart.naam() + ' ' + kaart.zaaknummer() + ' ' + kaart.status())
                    .toLowerCase(Locale.ROOT)
                    .contains(gezocht))
        .toList();
  }
}
