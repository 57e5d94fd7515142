package nl.zaakwijs.portal.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.portal.afspraken.Afspraken;
import org.jspecify.annotations.Nullable;

/**
 * Asks, every half minute, after appointments of which the system's answer got lost. Every node
 * does it; each appointment is asked after by one of them.
 */
@ApplicationScoped
class Navraagronde {
  private static final Logger LOG = Logger.getLogger(Navraagronde.class.getName());
  private static final int SECONDEN = 30;

  @Resource
  @SuppressWarnings("NullAway.Init") // filled by the container
  private ManagedScheduledExecutorService planner;

  private final Afspraken afspraken;
  private @Nullable ScheduledFuture<?> gepland;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Navraagronde() {
    this(null);
  }

  @Inject
  Navraagronde(Afspraken afspraken) {
    this.afspraken = afspraken;
  }

  /** From now on, until the program ends; what a crash left behind comes first. */
  void begin() {
    gepland = planner.scheduleWithFixedDelay(this::check, 1, SECONDEN, TimeUnit.SECONDS);
  }

  /** What fails now is tried again next time. */
  void check() {
    try {
      afspraken.checkOnzeker();
    } catch (PersistenceException | TransactionalException | IllegalStateException e) {
      // An exception would end the schedule for good.
      LOG.log(Level.WARNING, "navraag.mislukt", e);
    }
  }

  @PreDestroy
  void end() {
    if (gepland != null) {
      gepland.cancel(false);
    }
  }
}
