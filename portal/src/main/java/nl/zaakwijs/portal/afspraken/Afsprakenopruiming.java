package nl.zaakwijs.portal.afspraken;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Deletes, every hour, the appointments that are over for so long that they may no longer be kept.
 * Every node does it; the second finds nothing left.
 */
@Singleton
@DependsOn("Databank")
public class Afsprakenopruiming {
  @Inject
  @SuppressWarnings("NullAway.Init") // filled by the container
  private Afsprakenboek afsprakenboek;

  @Inject
  @SuppressWarnings("NullAway.Init") // filled by the container
  private Clock clock;

  @Schedule(hour = "*", minute = "7", persistent = false)
  void deleteVerlopen() {
    afsprakenboek.deleteVerlopen(clock.instant());
  }
}
