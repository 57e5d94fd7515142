package nl.zaakwijs.webapp.afspraken;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.webapp.fout.FoutPage;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.tempo.Begrensd;
import nl.zaakwijs.webapp.tempo.Handeling;

/**
 * Opens the appointment that a mail is about, for this session, and goes on to its page: so the
 * link itself stands in no address bar and goes along to nowhere. A link that is wrong, altered or
 * over gets one and the same answer.
 */
@Path(Afspraaklink.PAD)
@Produces("text/html;charset=UTF-8")
@Dependent
public class AfspraakLinkResource {
  private static final String VERWIJZER = "Referrer-Policy";

  private final Afspraaklink link;
  private final Afspraken afspraken;
  private final Afspraaksessie sessie;
  private final Bezoek bezoek;
  private final Clock clock;

  @Inject
  AfspraakLinkResource(
      Afspraaklink link, Afspraken afspraken, Afspraaksessie sessie, Bezoek bezoek, Clock clock) {
    this.link = link;
    this.afspraken = afspraken;
    this.sessie = sessie;
    this.bezoek = bezoek;
    this.clock = clock;
  }

  @GET
  @Path("{token}")
  @PermitAll
  @Begrensd(Handeling.LINK)
  public Response open(@PathParam("token") String token) {
    Optional<Afspraak> afspraak =
        link.find(token)
            .flatMap(afspraken::findAfspraak)
            .filter(gevonden -> gevonden.stand() == Stand.GEBOEKT)
            .filter(gevonden -> gevonden.einde().toInstant().isAfter(clock.instant()));
    if (afspraak.isEmpty()) {
      return Response.status(Response.Status.NOT_FOUND)
          .header(VERWIJZER, "no-referrer")
          .entity(new FoutPage("link", bezoek.kenmerk(), false))
          .build();
    }
    sessie.addGelinkt(afspraak.get().sleutel());
    return Response.seeOther(URI.create("/afspraken/" + afspraak.get().sleutel()))
        .header(VERWIJZER, "no-referrer")
        .build();
  }
}
