package nl.zaakwijs.webapp.mijnvragen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.gesprek.BewaardeVraag;
import nl.zaakwijs.portal.gesprek.Gesprekken;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.Rollen;
import nl.zaakwijs.webapp.vragen.Gespreksessie;
import org.jspecify.annotations.Nullable;

/** Shows a resident's earlier questions and deletes them. */
@Path("/mijn-vragen")
@Produces("text/html;charset=UTF-8")
@Dependent
public class MijnVragenResource {
  private final Gesprekken gesprekken;
  private final Gespreksessie sessie;
  private final Bezoek bezoek;

  @Inject
  MijnVragenResource(Gesprekken gesprekken, Gespreksessie sessie, Bezoek bezoek) {
    this.gesprekken = gesprekken;
    this.sessie = sessie;
    this.bezoek = bezoek;
  }

  @GET
  @RolesAllowed(Rollen.INWONER)
  public MijnVragenPage list(@QueryParam("verwijderd") @Nullable String verwijderd) {
    Woorden woorden = new Woorden(bezoek.taal());
    Map<UUID, List<BewaardeVraag>> perGesprek =
        gesprekken.listVragen(aangemelde()).stream()
            .collect(
                Collectors.groupingBy(
                    BewaardeVraag::gesprek, LinkedHashMap::new, Collectors.toList()));
    return new MijnVragenPage(
        perGesprek.entrySet().stream()
            .map(entry -> block(entry.getKey(), entry.getValue(), woorden))
            .toList(),
        verwijderd != null);
  }

  /** Deletes one conversation. */
  @POST
  @Path("wis")
  @RolesAllowed(Rollen.INWONER)
  public Response delete(@FormParam("gesprek") @Nullable UUID gesprek) {
    if (gesprek == null) {
      throw new BadRequestException();
    }
    gesprekken.delete(gesprek, aangemelde());
    sessie.forget(gesprek);
    return back();
  }

  /** Deletes everything that is kept of this resident. */
  @POST
  @Path("wis-alles")
  @RolesAllowed(Rollen.INWONER)
  public Response deleteAll() {
    gesprekken.deleteAll(aangemelde());
    sessie.clear();
    return back();
  }

  private static Response back() {
    return Response.seeOther(URI.create("/mijn-vragen?verwijderd=ja")).build();
  }

  private static MijnVragenPage.Gesprekblok block(
      UUID gesprek, List<BewaardeVraag> vragen, Woorden woorden) {
    List<BewaardeVraag> opVolgorde =
        vragen.stream().sorted(Comparator.comparingInt(BewaardeVraag::nummer)).toList();
    return new MijnVragenPage.Gesprekblok(
        gesprek.toString(),
        woorden.moment(opVolgorde.get(0).gesteldOp()),
        opVolgorde.stream()
            .map(vraag -> new MijnVragenPage.Vraagregel(vraag.vraag(), vraag.antwoord()))
            .toList());
  }

  private Aangemelde aangemelde() {
    return bezoek.aangemelde().orElseThrow(() -> new NotAuthorizedException("DigiD"));
  }
}
