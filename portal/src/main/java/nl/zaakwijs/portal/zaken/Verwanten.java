package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.zaken.Zaak;

/**
 * Finds the zaak that this one is a part of, and its own parts. Each has to pass the ownership
 * check for itself: that the one is the resident's says nothing of the other.
 */
final class Verwanten {
  /** A zaak has a few parts; more would cost more calls than a page may make. */
  private static final int HOOGSTENS = 12;

  private final Eigenaarscheck eigenaarscheck;

  Verwanten(Eigenaarscheck eigenaarscheck) {
    this.eigenaarscheck = eigenaarscheck;
  }

  /** The related zaken that this resident may see. */
  CompletableFuture<Deels<List<VerwanteZaak>>> list(Zaak zaak, Registers registers) {
    Stream<CompletableFuture<Optional<VerwanteZaak>>> hoofdzaak =
        Stream.ofNullable(zaak.hoofdzaak()).map(url -> find(url, true, registers));
    Stream<CompletableFuture<Optional<VerwanteZaak>>> deelzaken =
        zaak.deelzaken().stream().limit(HOOGSTENS).map(url -> find(url, false, registers));
    return Deels.all(Stream.concat(hoofdzaak, deelzaken).toList())
        .thenApply(
            found ->
                new Deels<>(
                    found.waarde().stream().flatMap(Optional::stream).toList(),
                    found.onvolledig() || zaak.deelzaken().size() > HOOGSTENS));
  }

  private CompletableFuture<Optional<VerwanteZaak>> find(
      URI url, boolean hoofdzaak, Registers registers) {
    registers.beginMetRollen(url);
    return registers
        .readZaak(url)
        .thenCompose(zaak -> eigenaarscheck.admit(zaak, registers))
        .thenCompose(
            admitted ->
                admitted
                    .map(
                        own ->
                            eigenaarscheck
                                .describe(own)
                                .thenApply(zaak -> Optional.of(new VerwanteZaak(zaak, hoofdzaak))))
                    .orElseGet(Verwanten::nothing))
        .exceptionallyCompose(
            failure -> isHidden(failure) ? nothing() : CompletableFuture.failedFuture(failure));
  }

  /** Not there, or not for us: then it is not for the resident either. */
  private static boolean isHidden(Throwable failure) {
    Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
    if (cause instanceof UpstreamException upstream) {
      return switch (upstream.kind()) {
        case NOT_FOUND, REFUSED -> true;
        case UNREACHABLE, TIMED_OUT, INVALID_ANSWER -> false;
      };
    }
    return false;
  }

  private static <T> CompletableFuture<Optional<T>> nothing() {
    return CompletableFuture.completedFuture(Optional.empty());
  }
}
