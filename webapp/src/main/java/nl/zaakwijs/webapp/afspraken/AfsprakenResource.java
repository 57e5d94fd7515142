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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Kop;
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
  private final Afspraken afspraken;
  private final Afspraaksessie sessie;
  private final Bezoek bezoek;
  private final Clock clock;
  private final Kennisbank kennisbank;

  @Inject
  AfsprakenResource(
      Afspraken afspraken,
      Afspraaksessie sessie,
      Kennisbank kennisbank,
      Bezoek bezoek,
      Clock clock) {
    this.afspraken = afspraken;
    this.sessie = sessie;
    this.kennisbank = kennisbank;
    this.bezoek = bezoek;
    this.clock = clock;
  }

  @GET
  @PermitAll
  public AfsprakenPage list() {
    Woorden woorden = new Woorden(bezoek.taal());
    return new AfsprakenPage(
        listOwn().map(afspraak -> Afspraakregel.of(afspraak, woorden)).toList(),
        bezoek.aangemelde().isPresent());
  }

  @GET
  @Path("{sleutel}")
  @PermitAll
  public AfspraakPage show(
      @PathParam("sleutel") UUID sleutel, @QueryParam("nieuw") @DefaultValue("") String nieuw) {
    Afspraak afspraak = readOwn(sleutel);
    return new AfspraakPage(
        Afspraakregel.of(afspraak, new Woorden(bezoek.taal())),
        !nieuw.isEmpty(),
        kennisbank
            .findBijAfspraak(afspraak.product().code(), afspraak.product().naam(), bezoek.taal())
            .map(AfsprakenResource::subject)
            .orElse(null));
  }

  private static AfspraakPage.Onderwerp subject(Artikel artikel) {
    return new AfspraakPage.Onderwerp(
        artikel.titel(),
        "/onderwerpen/" + artikel.id(),
        artikel.taal().code(),
        artikel.find(Kop.MEENEMEN).map(passage -> Markdown.render(passage.tekst())).orElse(null));
  }

  /** The same for someone's own calendar. */
  @GET
  @Path("{sleutel}/afspraak.ics")
  @PermitAll
  @Produces("text/calendar;charset=UTF-8")
  public Response download(@PathParam("sleutel") UUID sleutel) {
    Afspraak afspraak = readOwn(sleutel);
    return Response.ok(Agendabestand.of(afspraak, afspraak.product().naam(), clock.instant()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"afspraak.ics\"")
        .build();
  }

  private Stream<Afspraak> listOwn() {
    Stream<Afspraak> hier =
        sessie.gemaakt().stream().map(afspraken::findAfspraak).flatMap(Optional::stream);
    List<Afspraak> mijn = bezoek.aangemelde().map(afspraken::listMijnAfspraken).orElse(List.of());
    return Stream.concat(mijn.stream(), hier)
        .filter(afspraak -> afspraak.einde().toInstant().isAfter(clock.instant()))
        .distinct()
        .sorted(java.util.Comparator.comparing(Afspraak::begin));
  }

  /** Someone else's appointment is as if it did not exist. */
  private Afspraak readOwn(UUID sleutel) {
    return listOwn()
        .filter(afspraak -> afspraak.sleutel().equals(sleutel))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
