package nl.zaakwijs.webapp.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zaakwijs.portal.opslag.Databank;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Koppelingstand;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether residents can be served, with what was last seen of each upstream. Only the own
 * database makes it say no: without an upstream the rest of the portal goes on.
 */
@Readiness
@ApplicationScoped
public class Gereedheid implements HealthCheck {
  private final Koppelingen koppelingen;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  Gereedheid() {
    this.koppelingen = null;
  }

  @Inject
  Gereedheid(Koppelingen koppelingen) {
    this.koppelingen = koppelingen;
  }

  @Override
  public HealthCheckResponse call() {
    boolean databank = Databank.isReachable();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("zaakwijs").status(databank).withData("databank", word(databank));
    for (Koppelingstand stand : koppelingen.list()) {
      answer.withData(stand.naam(), stand.stand().name());
    }
    return answer.build();
  }

  private static String word(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
