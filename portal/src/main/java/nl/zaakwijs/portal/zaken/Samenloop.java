package nl.zaakwijs.portal.zaken;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.zaakwijs.clients.http.Gebruiker;

/**
 * Lets equal calls of the same resident that run at the same time share one, as with two tabs. It
 * remembers nothing once a call has ended.
 */
final class Samenloop {
  private final Map<Sleutel, CompletableFuture<?>> lopend = new ConcurrentHashMap<>();

  /**
   * What makes calls equal.
   *
   * @param wie who acts and for whom: nobody gets what was asked for another
   */
  record Sleutel(Gebruiker wie, String wat, Object waarvan) {
    @Override
    public String toString() {
      return "Sleutel[" + wat + "]";
    }
  }

  /** The call that runs under this key, else this one. */
  @SuppressWarnings("unchecked") // what is asked under a key always has the same type
  <T> CompletableFuture<T> share(Sleutel sleutel, Supplier<CompletableFuture<T>> call) {
    CompletableFuture<T> own = new CompletableFuture<>();
    CompletableFuture<?> running = lopend.putIfAbsent(sleutel, own);
    if (running != null) {
      return (CompletableFuture<T>) running.copy();
    }
    CompletableFuture<T> unused =
        CompletableFuture.completedFuture(call)
            .thenCompose(Supplier::get)
            .whenComplete(
                (answer, failure) -> {
                  lopend.remove(sleutel, own);
                  if (failure == null) {
                    own.complete(answer);
                  } else {
                    own.completeExceptionally(failure);
                  }
                });
    return own.copy();
  }
}
