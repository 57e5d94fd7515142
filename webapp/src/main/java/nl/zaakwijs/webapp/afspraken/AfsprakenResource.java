package nl.zaakwijs.webapp.afspraken;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.post.PostInstellingen;
import nl.zaakwijs.webapp.page.Markdown;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;

/**
 * Shows appointments: to a resident the own coming ones, to anyone else those that were made in
 * this session.
 */
@Path("/afspraken")
@Produces("text/html;charset=UTF-8")
@Dependent
public class AfsprakenResource {
  private final EigenAfspraken eigen;
  private final Afspraken afspraken;
  private final Bezoek bezoek;
  private final Clock clock;
  private final Kennisbank kennisbank;
  private final PostInstellingen post;

  @Inject
  AfsprakenResource(
      EigenAfspraken eigen,
      Afspraken afspraken,
      Kennisbank kennisbank,
      PostInstellingen post,
      Bezoek bezoek,
      Clock clock) {
    this.eigen = eigen;
    this.afspraken = afspraken;
    this.kennisbank = kennisbank;
    this.post = post;
    this.bezoek = bezoek;
    this.clock = clock;
  }

  @GET
  @PermitAll
  public AfsprakenPage list() {
    Woorden woorden = new Woorden(bezoek.taal());
    return new AfsprakenPage(
        eigen.list().stream()
            .filter(afspraak -> afspraak.stand() != Stand.AFGEZEGD)
            .map(afspraak -> Afspraakregel.of(afspraak, woorden))
            .toList(),
        bezoek.aangemelde().isPresent());
  }

  @GET
  @Path("{sleutel}")
  @PermitAll
  public AfspraakPage show(
      @PathParam("sleutel") UUID sleutel,
      @QueryParam("nieuw") @DefaultValue("") String nieuw,
      @QueryParam("verzet") @DefaultValue("") String verzet,
      @QueryParam("kan") @DefaultValue("") String kan) {
    Afspraak afspraak = eigen.read(sleutel);
    return new AfspraakPage(
        Afspraakregel.of(afspraak, new Woorden(bezoek.taal())),
        melding(nieuw, verzet, kan),
        post.isAan(),
        afspraken.findQrcode(afspraak).isPresent(),
        afspraak.doel().producten().stream()
            .flatMap(
                een -> kennisbank.findBijAfspraak(een.code(), een.naam(), bezoek.taal()).stream())
            .distinct()
            .map(AfsprakenResource::subject)
            .toList());
  }

  private static String melding(String nieuw, String verzet, String kan) {
    if (!kan.isEmpty()) {
      return "afspraken.kanniet";
    }
    if (!verzet.isEmpty()) {
      return "afspraken.verzet";
    }
    return nieuw.isEmpty() ? "" : "afspraken.gelukt";
  }

  private static AfspraakPage.Onderwerp subject(Artikel artikel) {
    return new AfspraakPage.Onderwerp(
        artikel.titel(),
        "/onderwerpen/" + artikel.id(),
        artikel.taal().code(),
        artikel.find(Kop.MEENEMEN).map(passage -> Markdown.render(passage.tekst())).orElse(null));
  }

  /** What is shown at the desk; there is none where the appointment system does not tell one. */
  @GET
  @Path("{sleutel}/qr.png")
  @PermitAll
  @Produces("image/png")
  public byte[] qrcode(@PathParam("sleutel") UUID sleutel) {
    return afspraken
        .findQrcode(eigen.read(sleutel))
        .map(Qrbeeld::png)
        .orElseThrow(NotFoundException::new);
  }

  /** The same for someone's own calendar. */
  @GET
  @Path("{sleutel}/afspraak.ics")
  @PermitAll
  @Produces("text/calendar;charset=UTF-8")
  public Response download(@PathParam("sleutel") UUID sleutel) {
    Afspraak afspraak = eigen.read(sleutel);
    String titel = Afspraakregel.titel(afspraak, new Woorden(bezoek.taal()));
    return Response.ok(Agendabestand.of(afspraak, titel, clock.instant()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"afspraak.ics\"")
        .build();
  }
}
