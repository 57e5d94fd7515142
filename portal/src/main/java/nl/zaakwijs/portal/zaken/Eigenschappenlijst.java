package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.catalogi.Eigenschap;
import nl.zaakwijs.clients.zaken.Zaakeigenschap;
import nl.zaakwijs.portal.zaken.Eigenaarscheck.Toegelaten;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the facts about a zaak that the municipality chose to show, in its order. Without such a
 * choice it asks nobody anything.
 */
final class Eigenschappenlijst {
  private static final String TEKST = "tekst";

  /** The facts that may be shown of this zaak; the zaak was admitted before. */
  CompletableFuture<List<MijnEigenschap>> list(Toegelaten own) {
    if (own.instelling().eigenschappen().isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    Registers registers = own.registers();
    return registers
        .listZaakeigenschappen(own.zaak())
        .thenCompose(found -> Deels.all(show(found, own, registers)))
        .thenApply(shown -> shown.waarde().stream().flatMap(Optional::stream).toList());
  }

  private static List<CompletableFuture<Optional<MijnEigenschap>>> show(
      List<Zaakeigenschap> found, Toegelaten own, Registers registers) {
    List<String> volgorde = List.copyOf(own.instelling().eigenschappen().keySet());
    return found.stream()
        .filter(one -> one.zaak() == null || one.zaak().equals(own.zaak().url()))
        .filter(one -> !one.waarde().isBlank())
        .sorted(Comparator.comparing(one -> volgorde.indexOf(Zaaktypeinstelling.key(one.naam()))))
        .map(one -> show(one, own.instelling().findEigenschap(one.naam()), registers))
        .toList();
  }

  /** Without the municipality's own name for it nothing is shown, and nothing is asked. */
  private static CompletableFuture<Optional<MijnEigenschap>> show(
      Zaakeigenschap one, Optional<Tweetalig> naam, Registers registers) {
    return naam.map(
            label ->
                formaat(one.eigenschap(), registers)
                    .thenApply(
                        formaat ->
                            Optional.of(
                                new MijnEigenschap(
                                    label, Eigenschapwaarde.of(one.waarde(), formaat)))))
        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
  }

  /** What can't be had costs only the form in which it is written. */
  private static CompletableFuture<String> formaat(@Nullable URI eigenschap, Registers registers) {
    return eigenschap == null
        ? CompletableFuture.completedFuture(TEKST)
        : Deels.of(
                registers
                    .catalogus(all -> all.readEigenschap(eigenschap))
                    .thenApply(Eigenschap::formaat),
                TEKST)
            .thenApply(Deels::waarde);
  }
}
