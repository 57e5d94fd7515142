package nl.zaakwijs.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraakgebeurtenis;

/**
 * Decides which mails follow from what happens to an appointment, and stores them in the same
 * transaction: an appointment that stands and a mail that is to be sent come together or not at
 * all.
 */
@ApplicationScoped
public class Afspraakpost {
  /** At the clock of the place, on the day before. */
  static final LocalTime HERINNEREN = LocalTime.of(10, 0);

  /** News of what is over, or will not be, makes sense for at least this long. */
  private static final Duration MINSTENS = Duration.ofDays(1);

  private final Postvak postvak;
  private final boolean aan;
  private final Clock clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected Afspraakpost() {
    this.postvak = null;
    this.aan = false;
    this.clock = null;
  }

  @Inject
  public Afspraakpost(Postvak postvak, PostInstellingen instellingen, Clock clock) {
    this.postvak = postvak;
    this.aan = instellingen.isAan();
    this.clock = clock;
  }

  /** Stores what has to be written about this; nothing without a mail server. */
  void write(@Observes Afspraakgebeurtenis gebeurtenis) {
    if (!aan) {
      return;
    }
    Postsoort soort =
        switch (gebeurtenis.soort()) {
          case GEBOEKT, GEVONDEN -> Postsoort.BEVESTIGING;
          case NIET_GELUKT -> Postsoort.NIET_GELUKT;
          case VERZET -> Postsoort.WIJZIGING;
          case AFGEZEGD -> Postsoort.AFZEGGING;
        };
    Afspraak afspraak = gebeurtenis.afspraak();
    Instant nu = clock.instant();
    boolean staat = soort == Postsoort.BEVESTIGING || soort == Postsoort.WIJZIGING;
    Instant begin = afspraak.begin().toInstant();
    Instant langst = nu.plus(MINSTENS);
    postvak.add(
        soort, afspraak, gebeurtenis.vorige(), nu, staat || begin.isAfter(langst) ? begin : langst);
    if (staat) {
      remind(afspraak);
    }
  }

  /** Who makes it on the day before, or on the day itself, needs no reminder. */
  private void remind(Afspraak afspraak) {
    ZonedDateTime begin = afspraak.begin();
    LocalDate dagErvoor = begin.toLocalDate().minusDays(1);
    if (LocalDate.now(clock.withZone(begin.getZone())).isBefore(dagErvoor)) {
      postvak.add(
          Postsoort.HERINNERING,
          afspraak,
          null,
          dagErvoor.atTime(HERINNEREN).atZone(begin.getZone()).toInstant(),
          begin.toInstant());
    }
  }
}
