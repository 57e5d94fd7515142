package nl.zaakwijs.portal.kennis;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.clients.http.UpstreamException;
import org.jspecify.annotations.Nullable;

/**
 * How long one question may still wait for what its texts mean, all of them together. After the
 * first that fails it waits for no other. For one thread.
 */
public final class Wachttijd {
  private static final Logger LOG = Logger.getLogger(Wachttijd.class.getName());

  private long nanos;

  Wachttijd(Duration duur) {
    this.nanos = duur.toNanos();
  }

  /** What is asked for, unless it fails or takes longer than is left. */
  <T> Optional<T> await(Supplier<CompletableFuture<T>> vraag) {
    if (nanos <= 0) {
      return Optional.empty();
    }
    long begin = System.nanoTime();
    try {
      T antwoord = vraag.get().get(nanos, TimeUnit.NANOSECONDS);
      nanos -= System.nanoTime() - begin;
      return Optional.of(antwoord);
    } catch (TimeoutException e) {
      LOG.log(Level.WARNING, "inbedding.te-laat");
    } catch (ExecutionException e) {
      tell(e.getCause() instanceof CompletionException wrapped ? wrapped.getCause() : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    nanos = 0;
    return Optional.empty();
  }

  private static void tell(@Nullable Throwable oorzaak) {
    if (oorzaak instanceof UpstreamException storing) {
      LOG.log(Level.WARNING, "inbedding.storing {0}", storing.getMessage());
    } else {
      LOG.log(Level.SEVERE, "inbedding.defect", oorzaak);
    }
  }
}
