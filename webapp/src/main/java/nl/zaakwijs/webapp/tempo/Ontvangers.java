package nl.zaakwijs.webapp.tempo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps those who did not log in from filling someone's mailbox: one e-mail address hears of so
 * many bookings a day. Addresses are kept as a hash, and only the latest ones; a booking that did
 * not come about does not count.
 */
@ApplicationScoped
public class Ontvangers {
  static final int MEESTE_ONTVANGERS = 10_000;
  private static final Duration PER = Duration.ofDays(1);

  private final int meest;
  private final Clock clock;
  private final Vingerafdruk vingerafdruk = new Vingerafdruk();

  /** Per address the keys of the bookings, each with when it counts no more. */
  private final Map<String, Map<UUID, Instant>> ontvangers =
      Collections.synchronizedMap(new Laatste<>(MEESTE_ONTVANGERS));

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  Ontvangers() {
    this.meest = 0;
    this.clock = null;
  }

  @Inject
  Ontvangers(TempoInstellingen instellingen, Clock clock) {
    this.meest = instellingen.ontvanger();
    this.clock = clock;
  }

  /**
   * Counts a booking that this address is going to hear of. When it is one too many, nothing is
   * counted and this is how long to wait.
   *
   * @param sleutel of the booking, which counts once however often it is sent
   */
  public Optional<Duration> count(String email, UUID sleutel) {
    Instant now = clock.instant();
    synchronized (ontvangers) {
      Map<UUID, Instant> boekingen =
          ontvangers.computeIfAbsent(hash(email), nieuw -> new HashMap<>());
      boekingen.values().removeIf(einde -> !now.isBefore(einde));
      if (boekingen.size() < meest || boekingen.containsKey(sleutel)) {
        boekingen.putIfAbsent(sleutel, now.plus(PER));
        return Optional.empty();
      }
      return Optional.of(Duration.between(now, Collections.min(boekingen.values())));
    }
  }

  /** Counts it no more, because nothing was booked. */
  public void forget(String email, UUID sleutel) {
    synchronized (ontvangers) {
      Map<UUID, Instant> boekingen = ontvangers.get(hash(email));
      if (boekingen != null) {
        boekingen.remove(sleutel);
      }
    }
  }

  /** What is kept of addresses. */
  Set<String> ontvangers() {
    return Set.copyOf(ontvangers.keySet());
  }

  /** A mailbox has one name, in whatever letters and with whatever is put behind a plus. */
  private String hash(String email) {
    String klein = email.strip().toLowerCase(Locale.ROOT);
    int at = klein.lastIndexOf('@');
    int plus = klein.indexOf('+');
    return vingerafdruk.of(
        plus > 0 && plus < at ? klein.substring(0, plus) + klein.substring(at) : klein);
  }
}
