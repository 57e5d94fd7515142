package nl.zaakwijs.portal.zaken;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.zaakwijs.portal.storing.Tijdgrens;
import org.jspecify.annotations.Nullable;

/**
 * Lets no more than so many calls of one page through at a time, in the order in which they came: a
 * resident with hundreds of zaken is no storm for a register. What is still waiting when the time
 * is up is never sent.
 */
final class Sluis {
  private final int hoogstens;
  private final Tijdgrens tijdgrens;
  private final Deque<BooleanSupplier> wachtenden = new ArrayDeque<>();
  private int onderweg;

  Sluis(int hoogstens, Tijdgrens tijdgrens) {
    this.hoogstens = hoogstens;
    this.tijdgrens = tijdgrens;
  }

  /** How the call ends, once it could begin; a time-out when it could not in time. */
  <T> CompletableFuture<T> pass(Supplier<CompletableFuture<T>> call) {
    CompletableFuture<T> passed = new CompletableFuture<>();
    BooleanSupplier begin = () -> begins(call, passed);
    if (enter(begin) && !begin.getAsBoolean()) {
      leave();
    }
    return passed;
  }

  private synchronized boolean enter(BooleanSupplier begin) {
    if (onderweg == hoogstens) {
      wachtenden.add(begin);
      return false;
    }
    onderweg++;
    return true;
  }

  private <T> boolean begins(Supplier<CompletableFuture<T>> call, CompletableFuture<T> passed) {
    if (tijdgrens.isVoorbij()) {
      passed.completeExceptionally(new TimeoutException());
      return false;
    }
    CompletableFuture<T> unused =
        CompletableFuture.completedFuture(call)
            .thenCompose(Supplier::get)
            .whenComplete(
                (answer, failure) -> {
                  leave();
                  if (failure == null) {
                    passed.complete(answer);
                  } else {
                    passed.completeExceptionally(failure);
                  }
                });
    return true;
  }

  /** The next that begins takes the place of who leaves. */
  private void leave() {
    BooleanSupplier next;
    do {
      next = poll();
    } while (next != null && !next.getAsBoolean());
  }

  private synchronized @Nullable BooleanSupplier poll() {
    BooleanSupplier next = wachtenden.poll();
    if (next == null) {
      onderweg--;
    }
    return next;
  }
}
