package nl.zaakwijs.portal.storing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.portal.storing.Koppelingstand.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of each system how its last call ended. Asking for it calls nobody, so that a health
 * check costs nothing.
 */
@ApplicationScoped
public class Koppelingen {
  /** One system; there may be several of a kind. */
  private record Naam(Koppeling koppeling, String systeem) {
    private static final Comparator<Naam> VOLGORDE =
        Comparator.comparing(Naam::systeem).thenComparing(Naam::koppeling);
  }

  private final Map<Naam, Koppelingstand> standen = new ConcurrentSkipListMap<>(Naam.VOLGORDE);
  private final Clock clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected Koppelingen() {
    this(null);
  }

  @Inject
  public Koppelingen(Clock clock) {
    this.clock = clock;
    Arrays.stream(Koppeling.values()).forEach(koppeling -> add(koppeling, ""));
  }

  /** Every system, in a fixed order. */
  public List<Koppelingstand> list() {
    return List.copyOf(standen.values());
  }

  /** Says that there is such a system, of which nothing is known yet. */
  public void expect(Koppeling koppeling, String systeem) {
    add(koppeling, systeem);
  }

  private void add(Koppeling koppeling, String systeem) {
    standen.putIfAbsent(
        new Naam(koppeling, systeem), new Koppelingstand(koppeling, systeem, Stand.ONBEKEND, null));
  }

  /** The same call; how it ends is remembered. */
  public <T> CompletableFuture<T> watch(Koppeling koppeling, CompletableFuture<T> call) {
    return watch(koppeling, "", call);
  }

  /**
   * As {@link #watch(Koppeling, CompletableFuture)}, for one of several systems of a kind.
   *
   * @param systeem which one; empty for the first
   */
  public <T> CompletableFuture<T> watch(
      Koppeling koppeling, String systeem, CompletableFuture<T> call) {
    return call.whenComplete(
        (result, failure) ->
            standen.put(
                new Naam(koppeling, systeem),
                new Koppelingstand(
                    koppeling,
                    systeem,
                    answered(failure) ? Stand.UP : Stand.DOWN,
                    clock.instant())));
  }

  /** A refusal is an answer: it tells of the question, not of the system. */
  private static boolean answered(@Nullable Throwable failure) {
    Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
    if (cause instanceof UpstreamException upstream) {
      return switch (upstream.kind()) {
        case REFUSED, NOT_FOUND -> true;
        case UNREACHABLE, TIMED_OUT, INVALID_ANSWER -> false;
      };
    }
    return cause == null;
  }
}
