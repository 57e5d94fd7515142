package nl.zaakwijs.clients.http;

import dev.failsafe.CircuitBreaker;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.clients.http.UpstreamException.Kind;

/**
 * Stops asking an upstream that failed several times in a row, so that nobody waits for it in vain.
 * After a while one call tries again; those that come meanwhile wait for how it ends.
 */
final class Breaker {
  /** In a row; one answer of whatever kind in between, and it starts anew. */
  static final int FAILURES = 5;

  private static final Logger LOG = Logger.getLogger(Breaker.class.getName());

  private final String upstream;
  private final UpstreamFailures failures;
  private final CircuitBreaker<Object> circuit;

  /** How the last trial ends; guarded by the circuit. */
  private CompletableFuture<Void> trial = CompletableFuture.completedFuture(null);

  Breaker(Upstream upstream) {
    this.upstream = upstream.name();
    this.failures = new UpstreamFailures(upstream.name());
    this.circuit =
        CircuitBreaker.builder()
            .withFailureThreshold(FAILURES)
            .withSuccessThreshold(1)
            .withDelay(upstream.recovery())
            .onOpen(event -> LOG.log(Level.WARNING, "koppeling.onderbroken {0}", upstream.name()))
            .onClose(event -> LOG.log(Level.INFO, "koppeling.hersteld {0}", upstream.name()))
            .build();
  }

  /** The result of this call, or at once a failure when there is no sense in calling. */
  <T> CompletableFuture<T> guard(Supplier<CompletableFuture<T>> call) {
    if (circuit.isClosed()) {
      return watched(call);
    }
    CompletableFuture<Void> running;
    synchronized (circuit) {
      if (circuit.tryAcquirePermit()) {
        CompletableFuture<T> tried = watched(call);
        trial = tried.handle((answer, failure) -> null);
        return tried;
      }
      running = trial;
    }
    return running.thenCompose(done -> circuit.isClosed() ? watched(call) : refused());
  }

  private <T> CompletableFuture<T> watched(Supplier<CompletableFuture<T>> call) {
    return call.get()
        .whenComplete(
            (answer, failure) -> {
              if (failure != null && isDown(failure)) {
                circuit.recordFailure();
              } else {
                circuit.recordSuccess();
              }
            });
  }

  /** A refusal, or an answer of the wrong form, shows that it is there. */
  private boolean isDown(Throwable failure) {
    Kind kind = failures.typed(failure).kind();
    return kind == Kind.UNREACHABLE || kind == Kind.TIMED_OUT;
  }

  private <T> CompletableFuture<T> refused() {
    return CompletableFuture.failedFuture(
        new UpstreamException(
            upstream,
            Kind.UNREACHABLE,
            "not asked, after " + FAILURES + " failures in a row",
            new ConnectException("not tried")));
  }
}
