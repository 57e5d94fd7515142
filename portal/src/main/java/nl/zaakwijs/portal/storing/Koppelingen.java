package nl.zaakwijs.portal.storing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.portal.storing.Koppelingstand.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of each system how its last call ended. Asking for it calls nobody, so that a health
 * check costs nothing.
 */
@ApplicationScoped
public class Koppelingen {
  private final Map<Koppeling, Koppelingstand> standen = new ConcurrentHashMap<>();
  private final Clock clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected Koppelingen() {
    this(null);
  }

  @Inject
  public Koppelingen(Clock clock) {
    this.clock = clock;
  }

  /** Every system, in a fixed order. */
  public List<Koppelingstand> list() {
    return Arrays.stream(Koppeling.values())
        .map(
            koppeling ->
                standen.getOrDefault(
                    koppeling, new Koppelingstand(koppeling, Stand.ONBEKEND, null)))
        .toList();
  }

  /** The same call; how it ends is remembered. */
  public <T> CompletableFuture<T> watch(Koppeling koppeling, CompletableFuture<T> call) {
    return call.whenComplete(
        (result, failure) ->
            standen.put(
                koppeling,
                new Koppelingstand(
                    koppeling, answered(failure) ? Stand.UP : Stand.DOWN, clock.instant())));
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
