package nl.zaakwijs.webapp.security;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.webapp.tempo.Begrensd;
import nl.zaakwijs.webapp.tempo.Handeling;
import org.jspecify.annotations.Nullable;

/**
 * Sends a resident to DigiD and remembers where to go afterwards. Each tab has a login of its own.
 */
@Path("/inloggen/digid")
@RequestScoped
public class DigidStartResource {
  private static final Logger LOG = Logger.getLogger(DigidStartResource.class.getName());

  private final HttpServletRequest request;
  private final DigidBroker broker;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  DigidStartResource() {
    this.request = null;
    this.broker = null;
  }

  @Inject
  DigidStartResource(HttpServletRequest request, DigidBroker broker) {
    this.request = request;
    this.broker = broker;
  }

  /**
   * Begins a login.
   *
   * @param naar path of this site to come back to; anything else is the first page
   */
  @GET
  @PermitAll
  @Begrensd(Handeling.LOGIN)
  public Response start(@QueryParam("naar") @Nullable String naar) {
    Terugpad pad = Terugpad.of(naar);
    try {
      DigidBroker.Inlogstart start = broker.start(pad);
      Sessie.create(request).pogingen().add(start.poging());
      return Response.seeOther(start.adres()).build();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The login service does not answer: {0}", e.getMessage());
      return Response.seeOther(Inlogpagina.uri(Inlogmelding.STORING, pad)).build();
    }
  }
}
