package nl.zaakwijs.portal.zaken;

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
        .thenApply(
            found ->
                found.stream()
                    .filter(besluit -> zaak.url().equals(besluit.zaak()))
                    .filter(this::isSent)
                    .map(this::show)
                    .sorted(NEWEST_FIRST)
                    .toList());
  }

  private boolean isSent(Besluit besluit) {
    return !isLater(besluit.datum()) && !isLater(besluit.verzenddatum());
  }

  private boolean isLater(@Nullable LocalDate datum) {
    return datum != null && datum.isAfter(termijnen.today());
  }

  private MijnBesluit show(Besluit besluit) {
    return new MijnBesluit(
        Woorden.findFirst(besluit.identificatie()),
        besluit.datum(),
        Woorden.findFirst(besluit.toelichting()),
        besluit.ingangsdatum(),
        besluit.vervaldatum(),
        besluit.verzenddatum(),
        termijnen.find(besluit));
  }
}
