package nl.zaakwijs.webapp.vragen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import nl.zaakwijs.portal.herschrijving.Stand;

/**
 * Tells a page how far a language model is with its text, as events, while the resident reads the
 * municipality's own. The text itself is none of them: it comes with the page, once it was checked.
 */
@Path("/vragen/model")
@Dependent
public class ModelResource {
  private static final String GEEN = "niet";

  private final Gespreksvoering gesprek;
  private final Modelteksten modelteksten;

  @Inject
  ModelResource(Gespreksvoering gesprek, Modelteksten modelteksten) {
    this.gesprek = gesprek;
    this.modelteksten = modelteksten;
  }

  /** The events {@code bezig} with how many sentences there are, and then one of how it ended. */
  @GET
  @Path("{nummer}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @PermitAll
  public void follow(
      @PathParam("nummer") int nummer, @Context SseEventSink sink, @Context Sse sse) {
    Optional<Beurt> beurt = gesprek.findBeurt(nummer);
    if (beurt.isEmpty() || !modelteksten.follow(beurt.get(), stand -> tell(stand, sink, sse))) {
      end(GEEN, sink, sse);
    }
  }

  private static void tell(Stand stand, SseEventSink sink, Sse sse) {
    if (stand instanceof Stand.Bezig bezig) {
      if (!sink.isClosed()) {
        sink.send(sse.newEvent("bezig", Integer.toString(bezig.zinnen())));
      }
    } else {
      end(stand instanceof Stand.Getoond ? "getoond" : GEEN, sink, sse);
    }
  }

  private static void end(String hoe, SseEventSink sink, Sse sse) {
    if (!sink.isClosed()) {
      sink.send(sse.newEvent(hoe, hoe)).whenComplete((sent, failure) -> sink.close());
    }
  }
}
