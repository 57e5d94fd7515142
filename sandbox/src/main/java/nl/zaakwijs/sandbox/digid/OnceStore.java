package nl.zaakwijs.sandbox.digid;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Values behind unguessable keys that expire. {@link #take} gives a value once, {@link #find} as
 * often as asked.
 */
final class OnceStore<T> {

  private record Entry<T>(T waarde, Instant tot) {}

  private static final SecureRandom RANDOM = new SecureRandom();

  private final ConcurrentHashMap<String, Entry<T>> entries = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration geldigheid;

  OnceStore(Clock clock, Duration geldigheid) {
    this.clock = clock;
    this.geldigheid = geldigheid;
  }

  String put(T waarde) {
    Instant nu = clock.instant();
    entries.values().removeIf(entry -> entry.tot().isBefore(nu));
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    String sleutel = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    entries.put(sleutel, new Entry<>(waarde, nu.plus(geldigheid)));
    return sleutel;
  }

  Optional<T> find(String sleutel) {
    return valid(entries.get(sleutel));
  }

  Optional<T> take(String sleutel) {
    return valid(entries.remove(sleutel));
  }

  private Optional<T> valid(@Nullable Entry<T> entry) {
    return Optional.ofNullable(entry)
        .filter(gevonden -> gevonden.tot().isAfter(clock.instant()))
        .map(Entry::waarde);
  }
}
