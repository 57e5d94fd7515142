package nl.zaakwijs.webapp.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.kennis.bron.Bronnenplan;
import nl.zaakwijs.portal.kennis.invoer.Bestandsoort;
import nl.zaakwijs.portal.kennis.invoer.BezigException;
import nl.zaakwijs.portal.kennis.invoer.Kennisbeheer;
import nl.zaakwijs.portal.kennis.invoer.TeGrootException;
import nl.zaakwijs.portal.kennis.invoer.Verslagen;
import nl.zaakwijs.webapp.fout.Probleem;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.VoorBeheer;
import nl.zaakwijs.webapp.tempo.Begrensd;
import nl.zaakwijs.webapp.tempo.Handeling;

/** Lets a program of the beheerder import knowledge, withdraw it and read the reports. */
@Path("api/beheer/kennis")
@Dependent
public class KennisbeheerResource {
  private static final Logger LOG = Logger.getLogger(KennisbeheerResource.class.getName());
  private static final String BRON = "{bron:[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?}";
  private static final String JSON = "application/json";
  private static final int ONVERWERKBAAR = 422;

  private final Kennisbeheer beheer;
  private final Bronnenplan bronnen;
  private final Bezoek bezoek;

  @Inject
  KennisbeheerResource(Kennisbeheer beheer, Bronnenplan bronnen, Bezoek bezoek) {
    this.beheer = beheer;
    this.bronnen = bronnen;
    this.bezoek = bezoek;
  }

  /** Something that changes the knowledge. */
  @FunctionalInterface
  private interface Werk {
    Kennisbeheer.Uitkomst apply() throws IOException;
  }

  /** All sources with the last report of each. */
  @GET
  @VoorBeheer
  @Begrensd(Handeling.BEHEER)
  public Response listBronnen() {
    return Response.ok(
            Verslagvorm.overview(beheer.list(), bronnen.listStanden(), beheer.stand()), JSON)
        .build();
  }

  /** The last report of one source. */
  @GET
  @Path(BRON)
  @VoorBeheer
  @Begrensd(Handeling.BEHEER)
  public Response findVerslag(@PathParam("bron") String bron) {
    Optional<Verslagen.Bewaard> verslag = beheer.find(bron);
    return verslag
        .map(een -> Response.ok(Verslagvorm.report(een, beheer.stand()), JSON).build())
        .orElseGet(
            () ->
                problem(
                    Response.Status.NOT_FOUND.getStatusCode(),
                    "Deze bron is nog nooit ingelezen",
                    "Stuur eerst een bestand met POST naar dit adres."));
  }

  /**
   * Imports a file as the whole of a source.
   *
   * @param alles whether more than half of what the source had may be withdrawn: {@code ja}
   */
  @POST
  @Path(BRON)
  @VoorBeheer
  @Begrensd(Handeling.BEHEER)
  public Response upload(
      @PathParam("bron") String bron,
      @QueryParam("alles") String alles,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String soort,
      InputStream inhoud) {
    Optional<Bestandsoort> bekend = Optional.ofNullable(soort).flatMap(Bestandsoort::find);
    if (bekend.isEmpty()) {
      return problem(
          Response.Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode(),
          "Deze soort bestand kennen wij niet",
          "Noem in Content-Type een van: " + kinds() + ".");
    }
    return change(() -> beheer.upload(bron, bekend.get(), inhoud, "ja".equals(alles)));
  }

  /** Takes a source out of the knowledge. */
  @DELETE
  @Path(BRON)
  @VoorBeheer
  @Begrensd(Handeling.BEHEER)
  public Response withdraw(@PathParam("bron") String bron) {
    return change(() -> beheer.withdraw(bron));
  }

  private Response change(Werk werk) {
    if (!beheer.hasMap()) {
      return problem(
          Response.Status.CONFLICT.getStatusCode(),
          "Er is geen map voor eigen kennis",
          "Zet zaakwijs.gemeente.map op de map van de gemeente en start opnieuw.");
    }
    try {
      Kennisbeheer.Uitkomst uitkomst = werk.apply();
      return Response.ok(Verslagvorm.report(uitkomst.verslag(), uitkomst.gebruik()), JSON).build();
    } catch (IllegalArgumentException e) {
      return problem(
          ONVERWERKBAAR,
          "Er is niets gewijzigd: de bron klopt niet",
          "Herstel dit en stuur het opnieuw: " + e.getMessage());
    } catch (TeGrootException e) {
      return problem(
          Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
          "Er is niets gewijzigd: te groot",
          "Verdeel het over meer bronnen, of verhoog zaakwijs.kennis.maximum: " + e.getMessage());
    } catch (BezigException e) {
      return problem(
          Response.Status.CONFLICT.getStatusCode(),
          "Er is niets gewijzigd: een andere import is bezig",
          "Probeer het over een minuut opnieuw.");
    } catch (IOException e) {
      LOG.log(Level.WARNING, "kennis.import.mislukt", e);
      return problem(
          Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
          "De map kan niet worden beschreven",
          "Geef het portaal schrijfrechten op kennis in zaakwijs.gemeente.map.");
    }
  }

  private static String kinds() {
    return Arrays.stream(Bestandsoort.values())
        .map(Bestandsoort::mediatype)
        .collect(Collectors.joining(", "));
  }

  private Response problem(int status, String titel, String wat) {
    return new Probleem(status, titel, wat, bezoek.kenmerk()).toResponse();
  }
}
