package nl.zaakwijs.webapp.inloggen;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.webapp.page.Plek;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.Inlogmelding;
import nl.zaakwijs.webapp.security.Inlogwijzen;
import nl.zaakwijs.webapp.security.Rollen;
import nl.zaakwijs.webapp.security.Terugpad;

/** Asks to log in, confirms a logout, and keeps a login going when the resident says so. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@Dependent
public class InloggenResource {
  private final Bezoek bezoek;
  private final Inlogwijzen wijzen;
  private final Afspraken afspraken;
  private final Clock clock;

  @Inject
  InloggenResource(Bezoek bezoek, Inlogwijzen wijzen, Afspraken afspraken, Clock clock) {
    this.bezoek = bezoek;
    this.wijzen = wijzen;
    this.afspraken = afspraken;
    this.clock = clock;
  }

  /** The page with the DigiD button; who is logged in already goes on. */
  @GET
  @Path("inloggen")
  @PermitAll
  public Response ask(
      @QueryParam("naar") @DefaultValue("/") String naar,
      @QueryParam("melding") @DefaultValue("") String melding) {
    Terugpad terugpad = Terugpad.of(naar);
    if (bezoek.aangemelde().isPresent()) {
      return Response.seeOther(terugpad.uri()).build();
    }
    String adres =
        "/inloggen/digid?naar=" + URLEncoder.encode(terugpad.pad(), StandardCharsets.UTF_8);
    String sleutel =
        Inlogmelding.find(melding).map(gevonden -> "inloggen." + gevonden.name()).orElse("");
    return Response.ok(
            new InloggenPage(
                adres, sleutel, placeOf(terugpad), wijzen, !afspraken.isAltijdInloggen()))
        .build();
  }

  @GET
  @Path("uitgelogd")
  @PermitAll
  public UitgelogdPage confirm() {
    return new UitgelogdPage();
  }

  /** "Blijf ingelogd": counts as activity, and gives the seconds that the login still lasts. */
  @POST
  @Path("sessie")
  @RolesAllowed(Rollen.INWONER)
  @Produces(MediaType.TEXT_PLAIN)
  public String extend() {
    return bezoek
        .eindigtOp()
        .map(einde -> String.valueOf(Duration.between(clock.instant(), einde).toSeconds()))
        .orElse("0");
  }

  private static Plek placeOf(Terugpad terugpad) {
    return Plek.listPlekken().stream()
        .filter(plek -> terugpad.pad().startsWith(plek.pad()))
        .findFirst()
        .orElse(Plek.GEEN);
  }
}
