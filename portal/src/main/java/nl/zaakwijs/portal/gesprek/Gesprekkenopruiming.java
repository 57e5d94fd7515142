package nl.zaakwijs.portal.gesprek;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Deletes, every quarter of an hour, the conversations that may no longer be kept. Every node does
 * it; the second finds nothing left.
 */
@Singleton
@DependsOn("Databank")
public class Gesprekkenopruiming {
  @Inject
  @SuppressWarnings("NullAway.Init") // filled by the container
  private Gesprekken gesprekken;

  @Inject
  @SuppressWarnings("NullAway.Init") // filled by the container
  private Clock clock;

  @Schedule(hour = "*", minute = "*/15", persistent = false)
  void deleteVerlopen() {
    gesprekken.deleteVerlopen(clock.instant());
  }
}
