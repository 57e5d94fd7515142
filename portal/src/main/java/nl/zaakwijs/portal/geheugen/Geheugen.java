package nl.zaakwijs.portal.geheugen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, for everyone, what is the same for everyone. Those who ask at the same time share one
 * call; a failure is never remembered.
 */
public final class Geheugen<K, V> {
  /** A tenth is made free at once. */
  private static final int MARGE = 10;

  private final Map<K, Herinnering<V>> herinneringen = new ConcurrentHashMap<>();
  private final Duration levensduur;
  private final int grootte;
  private final Clock clock;

  /**
   * What is remembered.
   *
   * @param verversen from when it is fetched anew, while this still serves
   * @param bezig whether that is going on
   */
  private record Herinnering<V>(
      CompletableFuture<V> waarde, Instant verversen, Instant tot, AtomicBoolean bezig) {}

  /**
   * @param levensduur how long something is remembered
   * @param grootte how many things at most; beyond it what is over is forgotten, then the oldest
   */
  public Geheugen(Duration levensduur, int grootte, Clock clock) {
    this.levensduur = levensduur;
    this.grootte = grootte;
    this.clock = clock;
  }

  /**
   * What is remembered under this key, else what {@code load} gives. In the last quarter of its
   * life it is fetched anew without anyone waiting for it.
   */
  public CompletableFuture<V> get(K key, Supplier<CompletableFuture<V>> load) {
    Instant nu = clock.instant();
    Herinnering<V> fresh = remember(new CompletableFuture<>(), nu);
    Herinnering<V> used =
        herinneringen.merge(key, fresh, (known, other) -> nu.isBefore(known.tot()) ? known : other);
    if (used.waarde() == fresh.waarde()) {
      if (herinneringen.size() > grootte) {
        makeRoom(nu);
      }
      CompletableFuture<V> unused =
          load.get().whenComplete((value, failure) -> settle(key, fresh, value, failure));
    } else if (nu.isAfter(used.verversen())
        && used.waarde().isDone()
        && used.bezig().compareAndSet(false, true)) {
      CompletableFuture<V> unused =
          load.get().whenComplete((value, failure) -> renew(key, used, value, failure));
    }
    // A copy: whoever stops waiting for it must not end it for the others.
    return used.waarde().copy();
  }

  /** Makes some more room than is needed, so that not each new thing goes through all others. */
  private synchronized void makeRoom(Instant nu) {
    herinneringen.values().removeIf(one -> !nu.isBefore(one.tot()));
    if (herinneringen.size() <= grootte) {
      return;
    }
    List<Map.Entry<K, Herinnering<V>>> rest = new ArrayList<>(herinneringen.entrySet());
    rest.sort(Comparator.comparing(entry -> entry.getValue().tot()));
    int teveel = rest.size() - (grootte - grootte / MARGE);
    rest.stream()
        .limit(Math.max(0, teveel))
        .forEach(oldest -> herinneringen.remove(oldest.getKey(), oldest.getValue()));
  }

  /** Asks it anew the next time, because it is known to have changed. */
  public void forget(K key) {
    herinneringen.remove(key);
  }

  /** As {@link #forget}, for all keys of which this holds. */
  public void forgetIf(Predicate<K> changed) {
    herinneringen.keySet().removeIf(changed);
  }

  /** How many things are remembered. */
  int size() {
    return herinneringen.size();
  }

  private Herinnering<V> remember(CompletableFuture<V> waarde, Instant nu) {
    return new Herinnering<>(
        waarde,
        nu.plus(levensduur.dividedBy(4).multipliedBy(3)),
        nu.plus(levensduur),
        new AtomicBoolean());
  }

  /** A failure changes nothing: what is known serves as long as it may, and it is tried again. */
  private void renew(K key, Herinnering<V> known, @Nullable V value, @Nullable Throwable failure) {
    if (failure == null && value != null) {
      herinneringen.replace(
          key, known, remember(CompletableFuture.completedFuture(value), clock.instant()));
    } else {
      known.bezig().set(false);
    }
  }

  private void settle(
      K key, Herinnering<V> herinnering, @Nullable V value, @Nullable Throwable failure) {
    if (failure == null && value != null) {
      herinnering.waarde().complete(value);
      return;
    }
    herinneringen.remove(key, herinnering);
    herinnering
        .waarde()
        .completeExceptionally(
            failure == null ? new IllegalStateException("Nothing was loaded") : failure);
  }
}
