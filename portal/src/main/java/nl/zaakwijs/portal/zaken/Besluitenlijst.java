package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.besluiten.Besluit;
import nl.zaakwijs.clients.zaken.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what was decided in a zaak. It leaves out what is of another zaak, and what the
 * municipality has yet to decide or send: a resident reads it in the letter first.
 */
final class Besluitenlijst {
  private static final Comparator<MijnBesluit> NEWEST_FIRST =
      Comparator.comparing(
          MijnBesluit::datum, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  private final Bezwaartermijnen termijnen;

  Besluitenlijst(Bezwaartermijnen termijnen) {
    this.termijnen = termijnen;
  }

  /** The besluiten of this zaak, newest first; the zaak was admitted before. */
  CompletableFuture<List<MijnBesluit>> list(Zaak zaak, Registers registers) {
    return registers
        .listBesluiten(zaak)
        .thenCompose(
            found ->
                Deels.all(
                    found.stream()
                        .filter(besluit -> zaak.url().equals(besluit.zaak()))
                        .filter(this::isSent)
                        .map(besluit -> show(besluit, registers))
                        .toList()))
        .thenApply(shown -> shown.waarde().stream().sorted(NEWEST_FIRST).toList());
  }

  private CompletableFuture<MijnBesluit> show(Besluit besluit, Registers registers) {
    return soort(besluit, registers).thenApply(soort -> show(besluit, soort));
  }

  /** What can't be had leaves the besluit without a name, and nothing else. */
  private static CompletableFuture<String> soort(Besluit besluit, Registers registers) {
    URI url = besluit.besluittype();
    return url == null
        ? CompletableFuture.completedFuture("")
        : Deels.of(
                registers
                    .catalogus(all -> all.readBesluittype(url))
                    .thenApply(
                        type -> Woorden.first(type.omschrijving(), type.omschrijvingGeneriek())),
                "")
            .thenApply(Deels::waarde);
  }

  private boolean isSent(Besluit besluit) {
    return !isLater(besluit.datum()) && !isLater(besluit.verzenddatum());
  }

  private boolean isLater(@Nullable LocalDate datum) {
    return datum != null && datum.isAfter(termijnen.today());
  }

  private MijnBesluit show(Besluit besluit, String soort) {
    return new MijnBesluit(
        Woorden.findFirst(besluit.identificatie()),
        Woorden.findFirst(soort),
        besluit.datum(),
        Woorden.findFirst(besluit.toelichting()),
        besluit.ingangsdatum(),
        besluit.vervaldatum(),
        besluit.verzenddatum(),
        termijnen.find(besluit));
  }
}
