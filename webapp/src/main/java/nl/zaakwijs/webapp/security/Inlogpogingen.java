package nl.zaakwijs.webapp.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The unfinished logins of one session, one for each tab. Keeps the ten newest for ten minutes, and
 * hands each out once.
 */
final class Inlogpogingen implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int MEESTE = 10;
  static final Duration GELDIG = Duration.ofMinutes(10);

  private final LinkedHashMap<String, Inlogpoging> byState = new LinkedHashMap<>();

  synchronized void add(Inlogpoging poging) {
    byState.put(poging.state(), poging);
    Iterator<Map.Entry<String, Inlogpoging>> oldest = byState.entrySet().iterator();
    while (byState.size() > MEESTE) {
      oldest.next();
      oldest.remove();
    }
  }

  /** The login with this state, which nobody gets a second time; empty when unknown or too old. */
  synchronized Optional<Inlogpoging> take(String state, Instant now) {
    return Optional.ofNullable(byState.remove(state))
        .filter(poging -> now.isBefore(poging.begonnenOp().plus(GELDIG)));
  }
}
