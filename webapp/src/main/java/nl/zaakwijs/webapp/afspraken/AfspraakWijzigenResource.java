package nl.zaakwijs.webapp.afspraken;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.afspraken.Afspraakwens;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.afspraken.Afzegging;
import nl.zaakwijs.portal.afspraken.Boeking;
import nl.zaakwijs.portal.afspraken.Voornemen;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.webapp.fout.FoutPage;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.tempo.Begrensd;
import nl.zaakwijs.webapp.tempo.Handeling;

/**
 * Changes what was made before: another time, none at all, or once more what did not work out. Only
 * for who made it; for anyone else it does not exist.
 */
@Path("/afspraken")
@Produces("text/html;charset=UTF-8")
@Dependent
public class AfspraakWijzigenResource {
  private static final String KAN_NIET = "?kan=niet";

  private final EigenAfspraken eigen;
  private final Afspraken afspraken;
  private final Verzetstappen stappen;
  private final Afspraaksessie sessie;
  private final Afspraakrem rem;
  private final Bezoek bezoek;

  @Inject
  AfspraakWijzigenResource(
      EigenAfspraken eigen,
      Afspraken afspraken,
      Verzetstappen stappen,
      Afspraaksessie sessie,
      Afspraakrem rem,
      Bezoek bezoek) {
    this.eigen = eigen;
    this.afspraken = afspraken;
    this.stappen = stappen;
    this.sessie = sessie;
    this.rem = rem;
    this.bezoek = bezoek;
  }

  /** Goes back to the choices, with what was filled in; when there is nothing to do again, home. */
  @POST
  @Path("{sleutel}/opnieuw")
  @PermitAll
  public Response chooseAgain(@PathParam("sleutel") UUID sleutel) {
    eigen.read(sleutel);
    return afspraken
        .chooseAgain(sleutel)
        .map(voornemen -> again(sleutel, voornemen))
        .orElseGet(() -> to("/afspraken"));
  }

  private Response again(UUID sleutel, Voornemen voornemen) {
    UUID oud = voornemen.vervangt();
    if (oud != null) {
      return to("/afspraken/" + oud + "/verzetten?dag=" + voornemen.wens().dag());
    }
    if (!sessie.isGelinkt(sleutel)) {
      sessie.keep(Contactvelden.of(voornemen.wens()));
    }
    return to(Keuzepad.of(voornemen.wens()).adres());
  }

  /** Asks whether it is to be given up. */
  @GET
  @Path("{sleutel}/afzeggen")
  @PermitAll
  public Response askCancel(@PathParam("sleutel") UUID sleutel) {
    Afspraak afspraak = eigen.read(sleutel);
    return afspraak.stand() == Stand.GEBOEKT
        ? Response.ok(new AfspraakAfzeggenPage(regel(afspraak), false)).build()
        : to(path(sleutel));
  }

  /** Gives it up. */
  @POST
  @Path("{sleutel}/afzeggen")
  @PermitAll
  @Begrensd(Handeling.BOEKING)
  public Response cancel(@PathParam("sleutel") UUID sleutel) {
    Afspraak afspraak = eigen.read(sleutel);
    try {
      boolean kanNiet = afspraken.cancel(sleutel) == Afzegging.KAN_NIET;
      return to(path(sleutel) + (kanNiet ? KAN_NIET : ""));
    } catch (StoringException e) {
      return Response.status(Response.Status.SERVICE_UNAVAILABLE)
          .entity(new AfspraakAfzeggenPage(regel(afspraak), true))
          .build();
    }
  }

  /**
   * The next question for another time; when all is said, the check. Who came too late for a time
   * hears that, even when there is none to show now.
   */
  @GET
  @Path("{sleutel}/verzetten")
  @PermitAll
  public Response choose(
      @PathParam("sleutel") UUID sleutel,
      @QueryParam("dag") @DefaultValue("") String dag,
      @QueryParam("tijd") @DefaultValue("") String tijd,
      @QueryParam("bezet") @DefaultValue("") String bezet,
      @QueryParam("maand") @DefaultValue("") String maand) {
    Afspraak afspraak = eigen.read(sleutel);
    if (afspraak.stand() != Stand.GEBOEKT) {
      return to(path(sleutel));
    }
    Optional<LocalDate> gekozen = AfspraakForm.findDag(dag);
    if (gekozen.isEmpty()) {
      String waarom = dag.isEmpty() ? "" : "afspraak.weg";
      return Response.ok(stappen.days(afspraak, waarom, maand)).build();
    }
    if (bezet.isEmpty()) {
      return choose(afspraak, gekozen.get(), tijd);
    }
    try {
      return Response.ok(stappen.times(afspraak, gekozen.get(), "").late()).build();
    } catch (StoringException e) {
      return Response.status(Response.Status.SERVICE_UNAVAILABLE)
          .entity(new FoutPage("verzetten.bezet", bezoek.kenmerk(), true))
          .build();
    }
  }

  private Response choose(Afspraak afspraak, LocalDate dag, String tijd) {
    Optional<LocalTime> wanneer =
        AfspraakForm.findTijd(tijd).filter(een -> stappen.listTijden(afspraak, dag).contains(een));
    if (wanneer.isEmpty()) {
      String waarom = tijd.isEmpty() ? "" : "afspraak.tijd.niet";
      return Response.ok(stappen.times(afspraak, dag, waarom)).build();
    }
    UUID sleutel = afspraak.sleutel();
    UUID nieuw =
        sessie.add(
            afspraken.findWens(sleutel, dag, wanneer.get()).orElseThrow(NotFoundException::new),
            sleutel);
    return to(Verzetstappen.path(afspraak) + "/" + nieuw);
  }

  /** Says once more what is going to change. */
  @GET
  @Path("{sleutel}/verzetten/{nieuw}")
  @PermitAll
  public AfspraakVerzettenPage check(
      @PathParam("sleutel") UUID sleutel, @PathParam("nieuw") UUID nieuw) {
    return checkPage(eigen.read(sleutel), nieuw, readWens(nieuw, sleutel), "");
  }

  /** Books the new time, and gives up the earlier one once it is certain. */
  @POST
  @Path("{sleutel}/verzetten/{nieuw}")
  @PermitAll
  @Begrensd(Handeling.BOEKING)
  public Response replace(@PathParam("sleutel") UUID sleutel, @PathParam("nieuw") UUID nieuw) {
    Afspraak afspraak = eigen.read(sleutel);
    Afspraakwens wens = readWens(nieuw, sleutel);
    Optional<Duration> wachten = rem.count(wens, nieuw);
    if (wachten.isPresent()) {
      return Response.status(Response.Status.TOO_MANY_REQUESTS)
          .header(HttpHeaders.RETRY_AFTER, wachten.get().toSeconds() + 1)
          .entity(checkPage(afspraak, nieuw, wens, "afspraken.verzetten.ontvanger"))
          .build();
    }
    try {
      return answer(afspraak, wens, nieuw, afspraken.replace(sleutel, wens, nieuw));
    } catch (StoringException e) {
      rem.forget(wens, nieuw);
      return Response.status(Response.Status.SERVICE_UNAVAILABLE)
          .entity(checkPage(afspraak, nieuw, wens, "afspraken.verzetten.mislukt"))
          .build();
    }
  }

  private Response answer(Afspraak afspraak, Afspraakwens wens, UUID nieuw, Boeking boeking) {
    if (boeking instanceof Boeking.KanNiet) {
      rem.forget(wens, nieuw);
      return to(path(afspraak.sleutel()) + KAN_NIET);
    }
    if (boeking instanceof Boeking.AlBezet) {
      rem.forget(wens, nieuw);
      return to(Verzetstappen.path(afspraak) + "?dag=" + wens.dag() + "&bezet=ja");
    }
    sessie.addNieuw(nieuw, afspraak.sleutel());
    return to(path(nieuw) + "?verzet=ja");
  }

  private AfspraakVerzettenPage checkPage(
      Afspraak afspraak, UUID nieuw, Afspraakwens wens, String melding) {
    Woorden woorden = new Woorden(bezoek.taal());
    return new AfspraakVerzettenPage(
        regel(afspraak),
        woorden.dag(wens.dag()),
        woorden.tijd(wens.tijd()),
        Verzetstappen.path(afspraak) + "/" + nieuw,
        melding);
  }

  private Afspraakwens readWens(UUID nieuw, UUID vervangt) {
    return sessie.find(nieuw, vervangt).orElseThrow(NotFoundException::new);
  }

  private Afspraakregel regel(Afspraak afspraak) {
    return Afspraakregel.of(afspraak, new Woorden(bezoek.taal()));
  }

  private static String path(UUID sleutel) {
    return "/afspraken/" + sleutel;
  }

  private static Response to(String adres) {
    return Response.seeOther(URI.create(adres)).build();
  }
}
