package nl.zaakwijs.portal.zaken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.zaken.Zoekwijze;
import org.jspecify.annotations.Nullable;

/**
 * What a zaaksysteem turned out not to be able to do. It is remembered for a while, so that nobody
 * asks in vain each time, and then tried again: a register may have been renewed.
 */
final class Vermogens {
  private static final Logger LOG = Logger.getLogger(Vermogens.class.getName());
  private static final String ZOEKEN = "expand-bij-zoeken";
  private static final String LEZEN = "expand-bij-lezen";
  private static final String FILTERS = "rolfilters";
  private static final String DOCUMENTEN = "documenten-zoeken";

  private final Map<String, Les> lessen = new ConcurrentHashMap<>();
  private final String systeem;
  private final Duration bewaren;
  private final Clock clock;
  private volatile boolean lasMetExpand;

  private record Les(Zoekwijze wijze, Instant tot) {}

  /**
   * @param systeem as logs call it
   * @param bewaren how long something is remembered
   */
  Vermogens(String systeem, Duration bewaren, Clock clock) {
    this.systeem = systeem;
    this.bewaren = bewaren;
    this.clock = clock;
  }

  /** The way to search that is tried first. */
  Zoekwijze zoeken() {
    return find(ZOEKEN);
  }

  /** This way works; those before it don't. */
  void learnZoeken(Zoekwijze wijze) {
    learn(ZOEKEN, wijze);
  }

  /** Searches in the first way that the register does not refuse, and learns which that is. */
  <T> CompletableFuture<T> search(Function<Zoekwijze, CompletableFuture<T>> zoek) {
    return search(zoeken(), zoek);
  }

  private <T> CompletableFuture<T> search(
      Zoekwijze wijze, Function<Zoekwijze, CompletableFuture<T>> zoek) {
    return zoek.apply(wijze)
        .whenComplete(
            (found, failure) -> {
              if (failure == null) {
                learnZoeken(wijze);
              }
            })
        .exceptionallyCompose(
            failure ->
                isRefused(failure) && wijze != Zoekwijze.GEEN
                    ? search(wijze.next(), zoek)
                    : CompletableFuture.failedFuture(failure));
  }

  /** Whether one zaak is asked for with what belongs to it. */
  boolean leestMetExpand() {
    return find(LEZEN) != Zoekwijze.GEEN;
  }

  /** A zaak came with what belongs to it. */
  void learnLeestMetExpand() {
    lasMetExpand = true;
  }

  /** Whether that ever happened. */
  boolean lasMetExpand() {
    return lasMetExpand;
  }

  /** A zaak came only when nothing else was asked with it. */
  void learnLeestZonderExpand() {
    learn(LEZEN, Zoekwijze.GEEN);
  }

  /** Whether what is found by somebody's role is theirs, as far as is known. */
  boolean filtertRollen() {
    return find(FILTERS) != Zoekwijze.GEEN;
  }

  /** Something was found that is not the resident's. */
  void learnFiltertNiet() {
    learn(FILTERS, Zoekwijze.GEEN);
  }

  /** Whether several documents are asked for at once. */
  boolean zoektDocumenten() {
    return find(DOCUMENTEN) != Zoekwijze.GEEN;
  }

  /** What a search for documents gives; nothing when it fails before its time is up. */
  <T> CompletableFuture<List<T>> learnFrom(CompletableFuture<List<T>> zoek) {
    return zoek.exceptionallyCompose(
        failure -> {
          if (isRefused(failure)) {
            learn(DOCUMENTEN, Zoekwijze.GEEN);
          }
          return kindOf(failure) == Kind.TIMED_OUT
              ? CompletableFuture.failedFuture(failure)
              : CompletableFuture.completedFuture(List.of());
        });
  }

  private Zoekwijze find(String wat) {
    Les les = lessen.get(wat);
    return les != null && clock.instant().isBefore(les.tot()) ? les.wijze() : Zoekwijze.LIJST_RUIM;
  }

  private void learn(String wat, Zoekwijze wijze) {
    if (find(wat) == wijze) {
      return;
    }
    lessen.put(wat, new Les(wijze, clock.instant().plus(bewaren)));
    LOG.log(
        Level.INFO, "zaaksysteem.geleerd {0} {1} {2}", new Object[] {systeem, wat, wijze.name()});
  }

  /** Said no: to this way of asking, or to all of it. */
  static boolean isRefused(Throwable failure) {
    Kind kind = kindOf(failure);
    return kind == Kind.REFUSED || kind == Kind.NOT_FOUND;
  }

  /** What went wrong at the register; null when it was something else. */
  static @Nullable Kind kindOf(Throwable failure) {
    Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
    return cause instanceof UpstreamException upstream ? upstream.kind() : null;
  }
}
