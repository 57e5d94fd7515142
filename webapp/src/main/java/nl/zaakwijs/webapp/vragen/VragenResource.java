package nl.zaakwijs.webapp.vragen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.webapp.onderwerpen.Onderwerpen;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.tempo.Begrensd;
import nl.zaakwijs.webapp.tempo.Handeling;
import org.jspecify.annotations.Nullable;

/** Asks a question and shows the conversation. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@Dependent
public class VragenResource {
  /** As long as a question may be. */
  static final int LANGSTE = 1000;

  private static final int ONVERWERKBAAR = 422;

  private static final Pattern ZAAKNUMMER =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]{0,39}");

  private static final String FRAGMENT = "X-Zaakwijs-Fragment";

  private final Gespreksvoering gesprek;
  private final Modelteksten modelteksten;
  private final Onderwerpen onderwerpen;
  private final Gemeente gemeente;
  private final Bezoek bezoek;

  @Inject
  VragenResource(
      Gespreksvoering gesprek,
      Modelteksten modelteksten,
      Onderwerpen onderwerpen,
      Gemeente gemeente,
      Bezoek bezoek) {
    this.gesprek = gesprek;
    this.modelteksten = modelteksten;
    this.onderwerpen = onderwerpen;
    this.gemeente = gemeente;
    this.bezoek = bezoek;
  }

  /** The first page: the question field, and the conversation when there is one. */
  @GET
  @PermitAll
  public VragenPage showBegin() {
    return page("", null);
  }

  /**
   * The same.
   *
   * @param over the number of the zaak that the question is about, to begin it with; anything that
   *     is no such number is left out
   */
  @GET
  @Path("vragen")
  @PermitAll
  public VragenPage show(@QueryParam("over") @DefaultValue("") String over) {
    boolean nummer = ZAAKNUMMER.matcher(over).matches();
    return page(nummer ? new Woorden(bezoek.taal()).text("vragen.over", over) + " " : "", null);
  }

  /**
   * Answers a question.
   *
   * @param fragment given by a script, which puts the conversation that comes back in its place;
   *     without one the page comes by another way, so that it can be loaded anew
   */
  @POST
  @Path("vragen")
  @PermitAll
  @Begrensd(Handeling.VRAAG)
  public Response ask(
      @FormParam("tekst") @DefaultValue("") String tekst,
      @HeaderParam(FRAGMENT) @Nullable String fragment) {
    if (tekst.isBlank()) {
      return refused("", "vragen.fout.leeg");
    }
    if (tekst.length() > LANGSTE) {
      return refused(tekst, "vragen.fout.lang");
    }
    int nummer = gesprek.ask(tekst);
    if (fragment != null) {
      return Response.ok(page("", null)).build();
    }
    // A script follows the model by itself; without one the page can only wait a little.
    gesprek.findBeurt(nummer).ifPresent(modelteksten::await);
    return Response.seeOther(URI.create("/vragen#antwoord-" + nummer)).build();
  }

  /** Takes what a resident thought of an answer, and shows the conversation with thanks. */
  @POST
  @Path("vragen/nuttig")
  @PermitAll
  public Response judge(
      @FormParam("nummer") int nummer,
      @FormParam("nuttig") @DefaultValue("") String nuttig,
      @HeaderParam(FRAGMENT) @Nullable String fragment) {
    gesprek.judge(nummer, Nuttig.find(nuttig).orElseThrow(BadRequestException::new));
    return fragment != null
        ? Response.ok(page("", null)).build()
        : Response.seeOther(URI.create("/vragen#nuttig-" + nummer)).build();
  }

  /** Forgets the conversation. */
  @POST
  @Path("vragen/wis")
  @PermitAll
  public Response delete() {
    gesprek.delete();
    return Response.seeOther(URI.create("/vragen")).build();
  }

  private Response refused(String tekst, String fout) {
    return Response.status(ONVERWERKBAAR).entity(page(tekst, fout)).build();
  }

  private VragenPage page(String tekst, @Nullable String fout) {
    Taal taal = bezoek.taal();
    Antwoordblokken blokken = new Antwoordblokken(taal, gemeente);
    List<Beurt> gevoerd = gesprek.listBeurten();
    int laatste = gevoerd.isEmpty() ? 0 : gevoerd.get(gevoerd.size() - 1).nummer();
    List<VragenPage.Beurtblok> beurten =
        gevoerd.stream()
            .map(
                beurt ->
                    new VragenPage.Beurtblok(
                        beurt.nummer(),
                        beurt.vraag(),
                        beurt.gemaskeerd(),
                        blokken.of(beurt.antwoord()),
                        beurt.isBeoordeelbaar() ? beurt.nuttig() : null,
                        modelteksten.block(beurt, beurt.nummer() == laatste)))
            .toList();
    return new VragenPage(
        beurten,
        beurten.isEmpty() ? onderwerpen.listVeelgevraagd(taal) : List.of(),
        tekst,
        fout,
        LANGSTE);
  }
}
