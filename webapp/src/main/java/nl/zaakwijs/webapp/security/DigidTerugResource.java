package nl.zaakwijs.webapp.security;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Where DigiD sends a resident back to. Only a login that was begun in this very session, and only
 * once, leads to a session of an {@code Inwoner}.
 */
@Path("/inloggen/terug")
@RequestScoped
public class DigidTerugResource {
  private final HttpServletRequest request;
  private final DigidBroker broker;
  private final Clock clock;
  private final Event<InwonerIngelogd> ingelogd;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  DigidTerugResource() {
    this.request = null;
    this.broker = null;
    this.clock = null;
    this.ingelogd = null;
  }

  @Inject
  DigidTerugResource(
      HttpServletRequest request,
      DigidBroker broker,
      Clock clock,
      Event<InwonerIngelogd> ingelogd) {
    this.request = request;
    this.broker = broker;
    this.clock = clock;
    this.ingelogd = ingelogd;
  }

  @GET
  @PermitAll
  public Response finish(@Context UriInfo uri) {
    return Response.seeOther(finish(uri.getQueryParameters())).build();
  }

  private URI finish(MultivaluedMap<String, String> parameters) {
    Optional<Inlogpoging> poging = findPoging(parameters);
    if (poging.isEmpty()) {
      return Inlogpagina.uri(Inlogmelding.VERLOPEN, Terugpad.BEGIN);
    }
    Inlogresultaat resultaat = broker.finish(parameters, poging.get());
    if (resultaat instanceof Inlogresultaat.Gelukt gelukt) {
      Sessieregels regels = new Sessieregels(clock);
      Sessie.login(request, regels.begin(gelukt.aangemelde(), gelukt.idToken()));
      ingelogd.fire(new InwonerIngelogd(gelukt.aangemelde()));
      return poging.get().naar().uri();
    }
    Inlogmelding melding = ((Inlogresultaat.Mislukt) resultaat).melding();
    return Inlogpagina.uri(melding, poging.get().naar());
  }

  private Optional<Inlogpoging> findPoging(MultivaluedMap<String, String> parameters) {
    List<String> states = parameters.getOrDefault("state", List.of());
    if (states.size() != 1) {
      return Optional.empty();
    }
    return Sessie.find(request)
        .flatMap(sessie -> sessie.pogingen().take(states.get(0), clock.instant()));
  }
}
