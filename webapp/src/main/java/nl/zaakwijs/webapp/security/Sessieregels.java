package nl.zaakwijs.webapp.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Aangemelde;

/**
 * How long a login lasts: fifteen minutes without activity, two hours in all. Knows the rules
 * alone, nothing of requests.
 */
final class Sessieregels {
  static final Duration INACTIEF = Duration.ofMinutes(15);
  static final Duration MAXIMAAL = Duration.ofHours(2);

  private final Clock clock;

  Sessieregels(Clock clock) {
    this.clock = clock;
  }

  /** Why this login is over; empty as long as it is not. */
  Optional<Uitlogreden> findEinde(Ingelogd ingelogd) {
    Instant now = clock.instant();
    if (!now.isBefore(ingelogd.aangemelde().ingelogdOp().plus(MAXIMAAL))) {
      return Optional.of(Uitlogreden.MAXIMALE_DUUR);
    }
    if (!now.isBefore(ingelogd.laatstActief().plus(INACTIEF))) {
      return Optional.of(Uitlogreden.INACTIEF);
    }
    return Optional.empty();
  }

  /** The same login, with the activity of this moment. */
  Ingelogd touch(Ingelogd ingelogd) {
    return ingelogd.activeAt(clock.instant());
  }

  /** A login that begins now. */
  Ingelogd begin(Aangemelde aangemelde, Optional<String> idToken) {
    return new Ingelogd(aangemelde, clock.instant(), idToken.orElse(null));
  }

  /** When this login ends if nothing more happens. */
  static Instant eindigtOp(Ingelogd ingelogd) {
    Instant stil = ingelogd.laatstActief().plus(INACTIEF);
    Instant uiterlijk = ingelogd.aangemelde().ingelogdOp().plus(MAXIMAAL);
    return stil.isBefore(uiterlijk) ? stil : uiterlijk;
  }
}
