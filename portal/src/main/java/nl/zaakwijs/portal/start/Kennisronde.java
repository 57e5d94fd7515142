package nl.zaakwijs.portal.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.zaakwijs.portal.kennis.invoer.KennisInstellingen;
import nl.zaakwijs.portal.kennis.invoer.Kennisverversing;
import org.jspecify.annotations.Nullable;

/** Looks every so often whether somebody, on this server or another, imported knowledge. */
@ApplicationScoped
class Kennisronde {
  @Resource
  @SuppressWarnings("NullAway.Init") // filled by the container
  private ManagedScheduledExecutorService planner;

  private final Kennisverversing verversing;
  private final KennisInstellingen instellingen;
  private @Nullable ScheduledFuture<?> gepland;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Kennisronde() {
    this(null, null);
  }

  @Inject
  Kennisronde(Kennisverversing verversing, KennisInstellingen instellingen) {
    this.verversing = verversing;
    this.instellingen = instellingen;
  }

  /** From now on, until the program ends. */
  void begin() {
    if (instellingen.map().isPresent()) {
      gepland =
          planner.scheduleWithFixedDelay(
              verversing::refresh,
              instellingen.eerst().toMillis(),
              instellingen.verversen().toMillis(),
              TimeUnit.MILLISECONDS);
    }
  }

  @PreDestroy
  void end() {
    if (gepland != null) {
      gepland.cancel(false);
    }
  }
}
