package nl.zaakwijs.portal.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.portal.afspraken.Afsprakenboek;
import nl.zaakwijs.portal.gesprek.Gesprekken;
import nl.zaakwijs.portal.post.Postvak;
import org.jspecify.annotations.Nullable;

/**
 * Deletes, every quarter of an hour, what may no longer be kept. Every node does it; the second
 * finds nothing left.
 */
@ApplicationScoped
class Opruiming {
  private static final Logger LOG = Logger.getLogger(Opruiming.class.getName());
  private static final int MINUTEN = 15;

  @Resource
  @SuppressWarnings("NullAway.Init") // filled by the container
  private ManagedScheduledExecutorService planner;

  private final Gesprekken gesprekken;
  private final Afsprakenboek afsprakenboek;
  private final Postvak postvak;
  private final Clock clock;
  private @Nullable ScheduledFuture<?> gepland;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Opruiming() {
    this(null, null, null, null);
  }

  @Inject
  Opruiming(Gesprekken gesprekken, Afsprakenboek afsprakenboek, Postvak postvak, Clock clock) {
    this.gesprekken = gesprekken;
    this.afsprakenboek = afsprakenboek;
    this.postvak = postvak;
    this.clock = clock;
  }

  /** From now on, until the program ends. */
  void begin() {
    gepland =
        planner.scheduleWithFixedDelay(this::deleteVerlopen, MINUTEN, MINUTEN, TimeUnit.MINUTES);
  }

  /** Deletes what may not be kept after this moment; what fails now is tried again next time. */
  void deleteVerlopen() {
    Instant nu = clock.instant();
    attempt(() -> gesprekken.deleteVerlopen(nu));
    attempt(() -> afsprakenboek.deleteVerlopen(nu));
    attempt(() -> postvak.deleteVerlopen(nu));
  }

  @PreDestroy
  void end() {
    if (gepland != null) {
      gepland.cancel(false);
    }
  }

  // An exception would end the schedule for good.
  private static void attempt(Runnable werk) {
    try {
      werk.run();
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.WARNING, "opruiming.mislukt", e);
    }
  }
}
