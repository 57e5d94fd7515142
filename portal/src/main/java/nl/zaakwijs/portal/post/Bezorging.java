package nl.zaakwijs.portal.post;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.portal.afspraken.Afspraak;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is in the outbox, every two seconds, apart from any page. A mail that was taken before
 * a crash but not noted as sent goes out a second time, under the same Message-ID; none is lost.
 */
@ApplicationScoped
public class Bezorging {
  private static final Logger LOG = Logger.getLogger(Bezorging.class.getName());
  private static final int SECONDEN = 2;
  private static final int PER_RONDE = 50;
  private static final Duration EERSTE_WACHT = Duration.ofSeconds(2);
  private static final Duration LANGSTE_WACHT = Duration.ofMinutes(10);
  private static final int MEESTE_VERDUBBELINGEN = 9;

  @Resource
  @SuppressWarnings("NullAway.Init") // filled by the container
  private ManagedScheduledExecutorService planner;

  private final Postvak postvak;
  private final Postbode postbode;
  private final PostInstellingen instellingen;
  private final Briefschrijver schrijver;
  private final Event<Postpoging> pogingen;
  private final Clock clock;
  private volatile boolean gelukt = true;
  private @Nullable ScheduledFuture<?> gepland;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected Bezorging() {
    this(null, null, null, null, null, null);
  }

  @Inject
  Bezorging(
      Postvak postvak,
      Postbode postbode,
      PostInstellingen instellingen,
      Briefschrijver schrijver,
      Event<Postpoging> pogingen,
      Clock clock) {
    this.postvak = postvak;
    this.postbode = postbode;
    this.instellingen = instellingen;
    this.schrijver = schrijver;
    this.pogingen = pogingen;
    this.clock = clock;
  }

  /** From now on, until the program ends; nothing without a mail server. */
  public void begin() {
    if (instellingen.isAan()) {
      gepland = planner.scheduleWithFixedDelay(this::attempt, SECONDEN, SECONDEN, TimeUnit.SECONDS);
    }
  }

  /** Whether the mail server could be used the last time that it was tried; so too before that. */
  public boolean isGelukt() {
    return gelukt;
  }

  @PreDestroy
  void end() {
    if (gepland != null) {
      gepland.cancel(false);
    }
  }

  // An exception, whatever it is, would end the schedule for good; the mail that caused it stays
  // taken for a while, so that the others come first.
  private void attempt() {
    try {
      deliver();
    } catch (RuntimeException e) {
      // Without its message, which may quote what a mail says.
      LOG.log(Level.WARNING, "post.mislukt {0}", e.getClass().getName());
    }
  }

  /** Sends what is ready, until the mail server takes no more. */
  void deliver() {
    for (UUID id : postvak.listKlaar(PER_RONDE)) {
      boolean goesOn = postvak.claim(id).map(this::deliver).orElse(true);
      if (!goesOn) {
        return;
      }
    }
  }

  /** Whether it makes sense to go on with the next. */
  private boolean deliver(Poststuk stuk) {
    Afspraak afspraak = stuk.bericht().afspraak();
    Brief brief =
        schrijver.write(stuk.bericht(), instellingen.findServer().orElseThrow().afzender());
    Afloop afloop = postbode.deliver(stuk.id(), afspraak.email(), afspraak.taal(), brief);
    switch (afloop) {
      case VERZONDEN -> postvak.settle(stuk.id(), Poststaat.VERZONDEN);
      case GEWEIGERD -> postvak.settle(stuk.id(), Poststaat.GEWEIGERD);
      case NIET_NU -> postvak.postpone(stuk.id(), clock.instant().plus(wait(stuk.poging())));
    }
    gelukt = afloop != Afloop.NIET_NU;
    pogingen.fire(new Postpoging(stuk.bericht().soort(), afloop));
    return gelukt;
  }

  /** 2 s, 4 s, and so on up to ten minutes: then everything is out soon after a long outage. */
  static Duration wait(int poging) {
    Duration wait =
        EERSTE_WACHT.multipliedBy(1L << Math.min(Math.max(0, poging - 1), MEESTE_VERDUBBELINGEN));
    return wait.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wait;
  }
}
