package nl.zaakwijs.webapp.gegevens;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.Organisatie;
import nl.zaakwijs.portal.persoon.Gegevensblad;
import nl.zaakwijs.portal.persoon.MijnGegevens;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.vraag.Vraagbaak;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.Rollen;
import org.jspecify.annotations.Nullable;

/** Shows what the registers of persons and travel documents say of the resident. */
@Path("/gegevens")
@Produces("text/html;charset=UTF-8")
@Dependent
public class GegevensResource {
  private final MijnGegevens gegevens;
  private final Vraagbaak vraagbaak;
  private final Bezoek bezoek;

  @Inject
  GegevensResource(MijnGegevens gegevens, Vraagbaak vraagbaak, Bezoek bezoek) {
    this.gegevens = gegevens;
    this.vraagbaak = vraagbaak;
    this.bezoek = bezoek;
  }

  @GET
  @RolesAllowed(Rollen.INWONER)
  public Page show(@QueryParam("geduld") @DefaultValue("") String geduld) {
    Aangemelde aangemelde =
        bezoek.aangemelde().orElseThrow(() -> new NotAuthorizedException("DigiD"));
    if (aangemelde instanceof NamensPersoon inwoner) {
      boolean geduldig = geduld.equals("ja");
      return page(gegevens.read(inwoner, geduldig), geduldig);
    }
    return organisation((Organisatie) aangemelde, new Woorden(bezoek.taal()));
  }

  private static OrganisatiegegevensPage organisation(Organisatie organisatie, Woorden woorden) {
    List<Gegeven> bekend = new ArrayList<>();
    add(bekend, woorden.text("gegevens.organisatie.naam"), organisatie.naam());
    add(bekend, woorden.text("gegevens.organisatie.kvk"), organisatie.kvkNummer());
    add(bekend, woorden.text("gegevens.organisatie.vestiging"), organisatie.vestigingsNummer());
    return new OrganisatiegegevensPage(bekend);
  }

  private static void add(List<Gegeven> bekend, String naam, @Nullable String waarde) {
    if (waarde != null) {
      bekend.add(new Gegeven(naam, List.of(waarde)));
    }
  }

  private GegevensPage page(Gegevensblad blad, boolean geduldig) {
    Woorden woorden = new Woorden(bezoek.taal());
    Persoonsgegevens persoon = blad.persoon();
    boolean stil = persoon != null && Gegevenszinnen.isStil(persoon);
    return new GegevensPage(
        persoon == null ? List.of() : Gegevensregels.of(persoon, woorden),
        persoon == null ? List.of() : new Gegevenszinnen(woorden).notices(persoon),
        persoon != null || blad.isStoring(Onderdeel.PERSOON),
        blad.storing().stream().sorted().map(deel -> "gegevens.storing." + deel.name()).toList(),
        stil
            ? List.of()
            : blad.reisdocumenten().stream()
                .map(
                    document ->
                        Reisdocumentkaart.of(
                            document,
                            vraagbaak.listReisdocumentstappen(document.soort(), bezoek.taal()),
                            woorden))
                .toList(),
        blad.reisdocumentenGekoppeld() && !stil && !blad.isStoring(Onderdeel.REISDOCUMENTEN),
        geduldig);
  }
}
