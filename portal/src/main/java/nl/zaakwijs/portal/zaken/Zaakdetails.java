package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.zaken.Resultaat;
import nl.zaakwijs.clients.zaken.Status;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.portal.zaken.MijnZaakDetail.Deel;

/**
 * Fetches everything that the page of an admitted zaak shows, all parts at the same time. A part
 * that fails is named, and does not keep the others.
 */
final class Zaakdetails {
  private final Catalogus catalogus;
  private final Documentenlijst documentenlijst;

  Zaakdetails(Catalogus catalogus, Documentenlijst documentenlijst) {
    this.catalogus = catalogus;
    this.documentenlijst = documentenlijst;
  }

  /**
   * @param own the proof that the resident may see {@code zaak}
   */
  CompletableFuture<MijnZaakDetail> read(MijnZaak own, Zaak zaak, Registers registers) {
    CompletableFuture<Deels<List<MijnDocument>>> documenten =
        Deels.of(documentenlijst.list(zaak, registers), new Deels<>(List.of(), true))
            .thenApply(Deels::waarde);
    CompletableFuture<Deels<List<Statustype>>> volgorde =
        Deels.of(listStatustypen(zaak, registers), List.of());
    CompletableFuture<Deels<List<Status>>> statussen =
        Deels.of(registers.listStatussen(zaak), List.of());
    CompletableFuture<Deels<String>> toelichting = Deels.of(readToelichting(zaak, registers), "");
    CompletableFuture<Statusverloop> verloop =
        statussen
            .thenCombine(volgorde, Gevonden::new)
            .thenCompose(all -> verloop(zaak, all, registers));
    return CompletableFuture.allOf(documenten, volgorde, statussen, toelichting, verloop)
        .thenApply(
            done ->
                new MijnZaakDetail(
                    own,
                    verloop.join().stappen(),
                    Woorden.findFirst(toelichting.join().waarde()),
                    documenten.join().waarde(),
                    missing(
                        statussen.join().onvolledig() || verloop.join().onvolledig(),
                        volgorde.join().onvolledig() && !own.isGesloten(),
                        documenten.join().onvolledig())));
  }

  private record Gevonden(Deels<List<Status>> statussen, Deels<List<Statustype>> volgorde) {}

  private static Set<Deel> missing(boolean statussen, boolean vervolg, boolean documenten) {
    EnumSet<Deel> missing = EnumSet.noneOf(Deel.class);
    if (statussen) {
      missing.add(Deel.STATUSSEN);
    }
    if (vervolg) {
      missing.add(Deel.VERVOLG);
    }
    if (documenten) {
      missing.add(Deel.DOCUMENTEN);
    }
    return missing;
  }

  private CompletableFuture<List<Statustype>> listStatustypen(Zaak zaak, Registers registers) {
    URI zaaktype = zaak.zaaktype();
    return zaaktype == null
        ? CompletableFuture.completedFuture(List.of())
        : registers.tijdgrens().limit(catalogus.listStatustypen(zaaktype));
  }

  /** Asks one by one for the kinds of status that the zaaktype's list does not have. */
  private CompletableFuture<Statusverloop> verloop(
      Zaak zaak, Gevonden gevonden, Registers registers) {
    Map<URI, Statustype> typen = new HashMap<>();
    gevonden.volgorde().waarde().forEach(type -> typen.put(type.url(), type));
    List<CompletableFuture<Statustype>> others =
        gevonden.statussen().waarde().stream()
            .filter(status -> Statusverloop.typeOf(status, typen) == null)
            .map(Status::statustype)
            .filter(Objects::nonNull)
            .distinct()
            .map(url -> registers.tijdgrens().limit(catalogus.readStatustype(url)))
            .toList();
    return Deels.all(others)
        .thenApply(
            found -> {
              found.waarde().forEach(type -> typen.put(type.url(), type));
              return Statusverloop.of(
                  zaak, gevonden.statussen().waarde(), gevonden.volgorde().waarde(), typen);
            });
  }

  private static CompletableFuture<String> readToelichting(Zaak zaak, Registers registers) {
    Resultaat expanded = zaak.expand().resultaat();
    URI url = zaak.resultaat();
    if (expanded != null) {
      return CompletableFuture.completedFuture(expanded.toelichting());
    }
    return url == null
        ? CompletableFuture.completedFuture("")
        : registers.readResultaat(url).thenApply(Resultaat::toelichting);
  }
}
