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
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.storing.Tijdgrens;
import nl.zaakwijs.portal.taken.Taken;
import nl.zaakwijs.portal.taken.Takenvraag;
import nl.zaakwijs.portal.zaken.Uploads;
import nl.zaakwijs.portal.zaken.ZaakId;
import nl.zaakwijs.portal.zaken.Zaken;
import nl.zaakwijs.portal.zaken.Zakenblad;
import nl.zaakwijs.webapp.onderwerpen.Onderwerpen;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.Rollen;

/** Shows the resident's own zaken. */
@Path("/zaken")
@Produces("text/html;charset=UTF-8")
@Dependent
public class ZakenResource {
  private static final int ZOEKEN_TOT = 100;
  private static final String BEZWAAR = "bezwaar-maken";

  private final Zaken zaken;
  private final Taken taken;
  private final Onderwerpen onderwerpen;
  private final Uploads uploads;
  private final Uploadsessie uploadsessie;
  private final Bezoek bezoek;

  @Inject
  ZakenResource(
      Zaken zaken,
      Taken taken,
      Onderwerpen onderwerpen,
      Uploads uploads,
      Uploadsessie uploadsessie,
      Bezoek bezoek) {
    this.zaken = zaken;
    this.taken = taken;
    this.uploads = uploads;
    this.uploadsessie = uploadsessie;
    this.onderwerpen = onderwerpen;
    this.bezoek = bezoek;
  }

  /** One page of the zaken, or of those that have the searched words in their name or number. */
  @GET
  @RolesAllowed(Rollen.INWONER)
  public ZakenPage list(
      @QueryParam("zoek") @DefaultValue("") String zoek,
      @QueryParam("blad") @DefaultValue("1") String blad,
      @QueryParam("geduld") @DefaultValue("") String geduld) {
    String gezocht = zoek.substring(0, Math.min(zoek.length(), ZOEKEN_TOT)).strip();
    Tijdgrens tijdgrens = begin(geduld);
    Takenvraag gevraagd = taken.ask(aangemelde(), tijdgrens);
    Zakenblad zakenblad = zaken.readZakenblad(aangemelde(), gezocht, number(blad), tijdgrens);
    return ZakenPage.of(
        zakenblad, gezocht, gevraagd.await(), tijdgrens.isGeduldig(), new Woorden(bezoek.taal()));
  }

  /** One zaak; one that is not this resident's is as if it did not exist. */
  @GET
  @Path("{id}")
  @RolesAllowed(Rollen.INWONER)
  public ZaakPage show(
      @PathParam("id") ZaakId id, @QueryParam("geduld") @DefaultValue("") String geduld) {
    Tijdgrens tijdgrens = begin(geduld);
    Takenvraag gevraagd = taken.ask(aangemelde(), tijdgrens);
    return zaken
        .findMijnZaak(aangemelde(), id, tijdgrens)
        .map(
            detail ->
                ZaakPage.of(
                    detail,
                    onderwerpen.find(BEZWAAR, bezoek.taal()).orElse(null),
                    gevraagd.await(),
                    uploads.isToegestaan(detail),
                    uploadsessie.take(id).orElse(null),
                    tijdgrens.isGeduldig(),
                    new Woorden(bezoek.taal())))
        .orElseThrow(NotFoundException::new);
  }

  private Tijdgrens begin(String geduld) {
    return geduld.equals("ja") ? zaken.beginGeduldig() : zaken.begin();
  }

  private Aangemelde aangemelde() {
    return bezoek.aangemelde().orElseThrow(() -> new NotAuthorizedException("DigiD"));
  }

  /** What is no number is the first page: a link that was cut off still leads somewhere. */
  private static int number(String blad) {
    return blad.matches("[0-9]{1,6}") ? Integer.parseInt(blad) : 1;
  }
}
