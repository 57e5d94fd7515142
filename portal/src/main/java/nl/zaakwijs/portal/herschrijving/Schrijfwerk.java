package nl.zaakwijs.portal.herschrijving;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One text in the making: whoever follows it hears how far it is, and how it ended. */
final class Schrijfwerk {
  private final CompletableFuture<Stand> einde = new CompletableFuture<>();
  private final List<Consumer<Stand>> volgers = new CopyOnWriteArrayList<>();
  private volatile int zinnen;
  private volatile @Nullable Instant houdbaarTot;

  /** How far it is now. */
  Stand stand() {
    return einde.getNow(new Stand.Bezig(zinnen));
  }

  /** Completes with how it ended, and never with a failure. */
  CompletableFuture<Stand> einde() {
    return einde.copy();
  }

  /** Tells how far it is, now and each time that it gets further, until it has ended. */
  void follow(Consumer<Stand> volger) {
    volgers.add(volger);
    volger.accept(new Stand.Bezig(zinnen));
    var unused =
        einde.thenAccept(
            stand -> {
              volgers.remove(volger);
              volger.accept(stand);
            });
  }

  void progress(int aantal) {
    if (aantal > zinnen) {
      zinnen = aantal;
      volgers.forEach(volger -> volger.accept(new Stand.Bezig(aantal)));
    }
  }

  void end(Stand stand, Instant houdbaar) {
    houdbaarTot = houdbaar;
    einde.complete(stand);
  }

  boolean isVerlopen(Instant nu) {
    Instant tot = houdbaarTot;
    return tot != null && !nu.isBefore(tot);
  }
}
