package nl.zaakwijs.webapp.afspraken;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraakwens;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.afspraken.Boeking;
import nl.zaakwijs.portal.afspraken.Contacteisen;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.webapp.fout.FoutPage;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.tempo.Begrensd;
import nl.zaakwijs.webapp.tempo.Handeling;

/**
 * Makes an appointment: choices by address, contact details by form, a check, and the booking,
 * which happens at most once however often it is sent.
 */
@Path("/afspraken/nieuw")
@Produces("text/html;charset=UTF-8")
@Dependent
public class AfspraakMakenResource {
  private static final int ONVERWERKBAAR = 422;
  private static final String BEZET = "&bezet=ja";

  private final Afspraakstappen stappen;
  private final Afspraken afspraken;
  private final Afspraaksessie sessie;
  private final Afspraakrem rem;
  private final Bezoek bezoek;

  @Inject
  AfspraakMakenResource(
      Afspraakstappen stappen,
      Afspraken afspraken,
      Afspraaksessie sessie,
      Afspraakrem rem,
      Bezoek bezoek) {
    this.stappen = stappen;
    this.afspraken = afspraken;
    this.sessie = sessie;
    this.rem = rem;
    this.bezoek = bezoek;
  }

  /** The next question; who came too late for a time hears that, even when there is none now. */
  @GET
  @PermitAll
  public Response show(
      @BeanParam Keuzevelden keuzes,
      @QueryParam("bezet") @DefaultValue("") String bezet,
      @QueryParam("maand") @DefaultValue("") String maand) {
    Keuzepad pad = keuzes.pad();
    if (bezet.isEmpty()) {
      return Response.ok(stappen.next(pad, maand)).build();
    }
    try {
      Page page = stappen.next(pad, maand);
      return Response.ok(page instanceof AfspraakkeuzePage keuze ? keuze.late() : page).build();
    } catch (StoringException e) {
      return Response.status(Response.Status.SERVICE_UNAVAILABLE)
          .entity(new FoutPage("bezet", bezoek.kenmerk(), true))
          .build();
    }
  }

  /**
   * Takes the contact details and goes on to the check. Of who has to log in first it takes none.
   */
  @POST
  @PermitAll
  public Response fillIn(@BeanParam AfspraakForm form) {
    if (stappen.moetInloggen(form)) {
      return to(form.pad().adres());
    }
    sessie.keep(form.contact());
    Contacteisen eisen = stappen.readEisen(form);
    if (!form.fouten(eisen).isEmpty()) {
      return Response.status(ONVERWERKBAAR).entity(stappen.again(form, eisen)).build();
    }
    Optional<Afspraakwens> wens = stappen.findWens(form, eisen);
    if (wens.isEmpty()) {
      // The page of this address says which choice can't be made, and asks it again.
      return to(form.pad().adres());
    }
    return to(Keuzepad.of(wens.get()).adres(sessie.add(wens.get())));
  }

  /**
   * Says everything once more; without what was filled in, as after a logout, it is asked again.
   */
  @GET
  @Path("{sleutel}")
  @PermitAll
  public Response check(@PathParam("sleutel") UUID sleutel, @BeanParam Keuzevelden keuzes) {
    return findWens(sleutel)
        .map(wens -> Response.ok(checkPage(sleutel, wens, "")).build())
        .orElseGet(() -> chooseAgain(keuzes.pad()));
  }

  /** Books it; without what was filled in it books nothing, and that is asked again. */
  @POST
  @Path("{sleutel}")
  @PermitAll
  @Begrensd(Handeling.BOEKING)
  public Response book(@PathParam("sleutel") UUID sleutel, @BeanParam Keuzevelden keuzes) {
    return findWens(sleutel)
        .map(wens -> book(sleutel, wens))
        .orElseGet(() -> chooseAgain(keuzes.pad()));
  }

  private Response book(UUID sleutel, Afspraakwens wens) {
    Optional<Duration> wachten = rem.count(wens, sleutel);
    if (wachten.isPresent()) {
      return Response.status(Response.Status.TOO_MANY_REQUESTS)
          .header(HttpHeaders.RETRY_AFTER, wachten.get().toSeconds() + 1)
          .entity(checkPage(sleutel, wens, "afspraak.ontvanger"))
          .build();
    }
    try {
      return answer(sleutel, wens, afspraken.book(wens, bezoek.bezoeker(), sleutel));
    } catch (StoringException e) {
      rem.forget(wens, sleutel);
      return Response.status(Response.Status.SERVICE_UNAVAILABLE)
          .entity(checkPage(sleutel, wens, "afspraak.mislukt"))
          .build();
    }
  }

  private Response answer(UUID sleutel, Afspraakwens wens, Boeking boeking) {
    Keuzepad pad = Keuzepad.of(wens);
    if (boeking instanceof Boeking.LogEerstIn) {
      rem.forget(wens, sleutel);
      return to(pad.adres());
    }
    if (boeking instanceof Boeking.AlBezet) {
      rem.forget(wens, sleutel);
      return to(pad.withTijd("").adres() + BEZET);
    }
    sessie.addGemaakt(sleutel);
    return to("/afspraken/" + sleutel + "?nieuw=ja");
  }

  private Optional<Afspraakwens> findWens(UUID sleutel) {
    return Optional.of(sleutel).filter(any -> bezoek.isBekend()).flatMap(sessie::find);
  }

  private static Response chooseAgain(Keuzepad pad) {
    if (pad.product().isEmpty()) {
      throw new NotFoundException();
    }
    return to(pad.adres());
  }

  private AfspraakControlePage checkPage(UUID sleutel, Afspraakwens wens, String melding) {
    Woorden woorden = new Woorden(bezoek.taal());
    Keuzepad pad = Keuzepad.of(wens);
    String gegevens = pad.adres();
    List<Samenvatting> gegeven = new ArrayList<>();
    gegeven.addAll(stappen.summary(wens.doel(), wens.locatie(), pad));
    gegeven.add(new Samenvatting("afspraak.dag", woorden.dag(wens.dag()), pad.withDag("").adres()));
    gegeven.add(
        new Samenvatting("afspraak.tijd", woorden.tijd(wens.tijd()), pad.withTijd("").adres()));
    gegeven.add(new Samenvatting("afspraak.naam", wens.naam(), gegevens));
    gegeven.add(new Samenvatting("afspraak.email", wens.email(), gegevens));
    String telefoon = wens.telefoon();
    if (telefoon != null) {
      gegeven.add(new Samenvatting("afspraak.telefoon", telefoon, gegevens));
    }
    return new AfspraakControlePage(gegeven, pad.adres(sleutel), melding);
  }

  private static Response to(String adres) {
    return Response.seeOther(URI.create(adres)).build();
  }
}
