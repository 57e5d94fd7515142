package nl.zaakwijs.portal.storing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.zaakwijs.clients.http.UpstreamException;

/**
 * The moment at which an answer has to be there, for all calls that it takes together. It is handed
 * down from call to call, so that a chain of slow calls takes no longer than one.
 */
public final class Tijdgrens {
  /** For what is put together after the last call, its missing parts named. */
  private static final Duration AFRONDING = Duration.ofMillis(200);

  private static final int GEDULD = 4;

  private final long nanos;
  private final boolean geduldig;

  private Tijdgrens(long nanos, boolean geduldig) {
    this.nanos = nanos;
    this.geduldig = geduldig;
  }

  /** The moment so long from now. */
  public static Tijdgrens after(Duration duration) {
    return new Tijdgrens(System.nanoTime() + duration.toNanos(), false);
  }

  /**
   * The moment four times so long from now, for who chose to wait for what was too slow: then one
   * call may take longer too.
   */
  public static Tijdgrens patient(Duration duration) {
    return new Tijdgrens(System.nanoTime() + duration.multipliedBy(GEDULD).toNanos(), true);
  }

  /** Whether someone chose to wait longer than a page takes. */
  public boolean isGeduldig() {
    return geduldig;
  }

  /** Whether this moment has passed. */
  public boolean isVoorbij() {
    return nanos - System.nanoTime() <= 0;
  }

  /** The same result, or a failure when it is not there in time; the call itself is left alone. */
  public <T> CompletableFuture<T> limit(CompletableFuture<T> call) {
    return limit(call, Duration.ZERO);
  }

  private <T> CompletableFuture<T> limit(CompletableFuture<T> call, Duration extra) {
    long left = nanos + extra.toNanos() - System.nanoTime();
    return call.copy().orTimeout(Math.max(0, left), TimeUnit.NANOSECONDS);
  }

  /**
   * Waits for the result until this moment, and a little longer for putting it together.
   *
   * @throws StoringException when an upstream failed, or when it is too late
   */
  public <T> T await(Onderdeel onderdeel, CompletableFuture<T> call) {
    try {
      return limit(call, AFRONDING).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoringException known) {
        throw known;
      }
      throw isStoring(e) ? new StoringException(onderdeel, e) : e;
    }
  }

  /** Whether a call ended because an upstream failed or was late, and not by a fault of ours. */
  public static boolean isStoring(Throwable failure) {
    Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
    return cause instanceof UpstreamException || cause instanceof TimeoutException;
  }
}
