package nl.zaakwijs.webapp.tempo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import nl.zaakwijs.webapp.bewaking.Cijfers;

/** Turns away what comes too often, with 429 and the time to wait. */
final class TempoFilter implements ContainerRequestFilter {
  private final HttpServletRequest request;
  private final Tempobewaker bewaker;
  private final Cijfers cijfers;
  private final Handeling handeling;

  TempoFilter(
      HttpServletRequest request, Tempobewaker bewaker, Cijfers cijfers, Handeling handeling) {
    this.request = request;
    this.bewaker = bewaker;
    this.cijfers = cijfers;
    this.handeling = handeling;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Optional<Duration> wachten = bewaker.count(request, handeling);
    if (wachten.isPresent()) {
      cijfers.countAfgeremd(handeling.code());
      throw new ClientErrorException(
          Response.status(Response.Status.TOO_MANY_REQUESTS)
              .header(HttpHeaders.RETRY_AFTER, wachten.get().toSeconds() + 1)
              .build());
    }
  }
}
