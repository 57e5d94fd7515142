package nl.zaakwijs.portal.kennis.bron;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.kennis.invoer.KennisInstellingen;
import nl.zaakwijs.portal.kennis.invoer.Kennisverversing;

/**
 * Fetches every configured source when its time has come, on one server at a time. A source that
 * fails keeps what it had, is told of, and is tried again.
 */
@ApplicationScoped
public class Bronnenplan {
  private static final Logger LOG = Logger.getLogger(Bronnenplan.class.getName());

  @Resource
  @SuppressWarnings("NullAway.Init") // filled by the container
  private ManagedScheduledExecutorService planner;

  private final List<Bronwerk> bronnen;
  private final KennisInstellingen kennis;
  private final Kennisverversing verversing;
  private final Event<Bronwerk.Stand> gebeurd;
  private final List<ScheduledFuture<?>> gepland = new ArrayList<>();

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Bronnenplan() {
    this.bronnen = List.of();
    this.kennis = null;
    this.verversing = null;
    this.gebeurd = null;
  }

  @Inject
  Bronnenplan(
      BronnenInstellingen instellingen,
      KennisInstellingen kennis,
      Gemeente gemeente,
      Kennisverversing verversing,
      Clock clock,
      Event<Bronwerk.Stand> gebeurd) {
    this.kennis = kennis;
    this.verversing = verversing;
    this.gebeurd = gebeurd;
    this.bronnen =
        kennis.map().stream()
            .flatMap(
                map ->
                    instellingen.bronnen().stream()
                        .map(
                            bron ->
                                new Bronwerk(
                                    bron, Bronlezers.open(bron, gemeente, clock), map, clock)))
            .toList();
  }

  /** From now on, until the program ends; a source that takes long does not hold up another. */
  public void begin() {
    for (Bronwerk bron : bronnen) {
      gepland.add(
          planner.scheduleWithFixedDelay(
              () -> run(bron),
              kennis.eerst().toMillis(),
              kennis.verversen().toMillis(),
              TimeUnit.MILLISECONDS));
    }
  }

  /** How each source went the last time, on whichever server. */
  public List<Bronwerk.Stand> listStanden() {
    return bronnen.stream().map(Bronwerk::stand).toList();
  }

  private void run(Bronwerk bron) {
    try {
      bron.run().ifPresent(this::tell);
    } catch (RuntimeException e) {
      // It would end the schedule of this source for good.
      LOG.log(Level.SEVERE, "kennis.bron.fout bron=" + bron.naam(), e);
    }
  }

  private void tell(Bronwerk.Stand stand) {
    verversing.refresh();
    gebeurd.fire(stand);
  }

  @PreDestroy
  void end() {
    gepland.forEach(een -> een.cancel(true));
  }
}
