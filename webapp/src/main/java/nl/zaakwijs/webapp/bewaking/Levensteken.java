package nl.zaakwijs.webapp.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Says that the process lives: it answers at all. */
@Liveness
@ApplicationScoped
public class Levensteken implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.up("zaakwijs");
  }
}
