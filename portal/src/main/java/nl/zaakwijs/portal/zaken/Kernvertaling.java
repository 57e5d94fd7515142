package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.catalogi.Resultaattype;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.zaken.Resultaat;
import nl.zaakwijs.clients.zaken.Status;
import nl.zaakwijs.clients.zaken.Zaak;

/**
 * Puts into words what a list shows of a zaak. It uses what came along with the zaak and asks only
 * for what did not; what can't be had is marked.
 */
final class Kernvertaling {
  private static final String ONBENOEMD = "Zaak";

  private final Termijnen termijnen;

  Kernvertaling(Termijnen termijnen) {
    this.termijnen = termijnen;
  }

  CompletableFuture<MijnZaak.Kern> translate(Zaak zaak, Zaaktype zaaktype, Registers registers) {
    return Deels.of(findStatus(zaak, registers), Optional.empty())
        .thenCombine(
            Deels.of(findResultaat(zaak, registers), Optional.empty()),
            (status, resultaat) ->
                new MijnZaak.Kern(
                    zaak.identificatie(),
                    Woorden.first(
                        zaaktype.omschrijving(), zaaktype.omschrijvingGeneriek(), ONBENOEMD),
                    Woorden.findFirst(zaak.omschrijving()),
                    zaak.startdatum(),
                    zaak.einddatum(),
                    termijnen.find(zaak),
                    status.waarde().orElse(null),
                    resultaat.waarde().orElse(null),
                    status.onvolledig() || resultaat.onvolledig()));
  }

  private CompletableFuture<Optional<Statusstap>> findStatus(Zaak zaak, Registers registers) {
    Status expanded = zaak.expand().status();
    if (expanded != null) {
      return step(expanded, registers);
    }
    URI current = zaak.status();
    if (current == null) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return registers
        .listStatussen(zaak)
        .thenCompose(
            list ->
                find(list, current)
                    .map(status -> step(status, registers))
                    .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())));
  }

  private static Optional<Status> find(List<Status> statussen, URI url) {
    return statussen.stream().filter(status -> url.equals(status.url())).findFirst();
  }

  private CompletableFuture<Optional<Statusstap>> step(Status status, Registers registers) {
    Statustype expanded = status.expandedStatustype();
    URI type = status.statustype();
    if (expanded == null && type == null) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    CompletableFuture<Statustype> statustype =
        expanded != null || type == null
            ? CompletableFuture.completedFuture(expanded)
            : registers.readStatustype(type);
    return statustype.thenApply(known -> Optional.of(Statusverloop.step(status, known, true)));
  }

  private CompletableFuture<Optional<String>> findResultaat(Zaak zaak, Registers registers) {
    Resultaat expanded = zaak.expand().resultaat();
    URI url = zaak.resultaat();
    if (expanded != null) {
      return words(expanded, registers);
    }
    return url == null
        ? CompletableFuture.completedFuture(Optional.empty())
        : registers.readResultaat(url).thenCompose(found -> words(found, registers));
  }

  private CompletableFuture<Optional<String>> words(Resultaat resultaat, Registers registers) {
    Resultaattype expanded = resultaat.expandedResultaattype();
    URI type = resultaat.resultaattype();
    if (expanded != null) {
      return CompletableFuture.completedFuture(words(expanded));
    }
    return type == null
        ? CompletableFuture.completedFuture(Optional.empty())
        : registers.readResultaattype(type).thenApply(Kernvertaling::words);
  }

  private static Optional<String> words(Resultaattype type) {
    return Optional.ofNullable(Woorden.findFirst(type.omschrijving(), type.omschrijvingGeneriek()));
  }
}
