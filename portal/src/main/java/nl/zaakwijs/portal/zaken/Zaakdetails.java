package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.zaakwijs.clients.catalogi.Resultaattype;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.zaken.Resultaat;
import nl.zaakwijs.clients.zaken.Status;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.portal.zaken.Eigenaarscheck.Toegelaten;
import nl.zaakwijs.portal.zaken.MijnZaakDetail.Deel;

/**
 * Fetches everything that the page of an admitted zaak shows, all parts at the same time. A part
 * that fails is named, and does not keep the others.
 */
final class Zaakdetails {
  private final Eigenaarscheck eigenaarscheck;
  private final Documentenlijst documentenlijst;
  private final Besluitenlijst besluitenlijst;
  private final Eigenschappenlijst eigenschappenlijst = new Eigenschappenlijst();
  private final Verwanten verwanten;

  Zaakdetails(
      Eigenaarscheck eigenaarscheck,
      Documentenlijst documentenlijst,
      Besluitenlijst besluitenlijst) {
    this.eigenaarscheck = eigenaarscheck;
    this.documentenlijst = documentenlijst;
    this.besluitenlijst = besluitenlijst;
    this.verwanten = new Verwanten(eigenaarscheck);
  }

  /**
   * @param own the zaak, with the proof that the resident may see it
   */
  CompletableFuture<MijnZaakDetail> read(Toegelaten own) {
    Registers registers = own.registers();
    Zaak zaak = own.zaak();
    CompletableFuture<MijnZaak> kern = eigenaarscheck.describe(own);
    CompletableFuture<Deels<List<MijnDocument>>> documenten =
        Deels.of(documentenlijst.list(own), new Deels<>(List.of(), true)).thenApply(Deels::waarde);
    CompletableFuture<Deels<List<MijnBesluit>>> besluiten =
        Deels.of(besluitenlijst.list(zaak, registers), List.of());
    CompletableFuture<Deels<List<MijnEigenschap>>> eigenschappen =
        Deels.of(eigenschappenlijst.list(own), List.of());
    CompletableFuture<Deels<List<VerwanteZaak>>> verwant = verwanten.list(zaak, registers);
    CompletableFuture<Deels<List<Statustype>>> volgorde =
        Deels.of(listStatustypen(zaak, registers), List.of());
    CompletableFuture<Deels<List<Status>>> statussen =
        Deels.of(listStatussen(zaak, registers), List.of());
    CompletableFuture<Deels<String>> toelichting = Deels.of(readToelichting(zaak, registers), "");
    CompletableFuture<Statusverloop> verloop =
        statussen
            .thenCombine(volgorde, Gevonden::new)
            .thenCompose(all -> verloop(own, all, registers));
    return CompletableFuture.allOf(
            kern,
            documenten,
            besluiten,
            eigenschappen,
            verwant,
            volgorde,
            statussen,
            toelichting,
            verloop)
        .thenApply(
            done -> {
              EnumSet<Deel> missing = EnumSet.noneOf(Deel.class);
              addIf(kern.join().isOnvolledig(), Deel.STATUS, missing);
              addIf(
                  statussen.join().onvolledig() || verloop.join().onvolledig(),
                  Deel.STATUSSEN,
                  missing);
              addIf(
                  volgorde.join().onvolledig() && !kern.join().isGesloten(), Deel.VERVOLG, missing);
              addIf(documenten.join().onvolledig(), Deel.DOCUMENTEN, missing);
              addIf(besluiten.join().onvolledig(), Deel.BESLUITEN, missing);
              addIf(eigenschappen.join().onvolledig(), Deel.EIGENSCHAPPEN, missing);
              addIf(verwant.join().onvolledig(), Deel.VERWANT, missing);
              return new MijnZaakDetail(
                  kern.join(),
                  own.instelling(),
                  verloop.join().stappen(),
                  Woorden.findFirst(toelichting.join().waarde()),
                  besluiten.join().waarde(),
                  documenten.join().waarde(),
                  eigenschappen.join().waarde(),
                  Betrokkenen.of(own.rollen(), registers::isEigen),
                  verwant.join().waarde(),
                  missing);
            });
  }

  private record Gevonden(Deels<List<Status>> statussen, Deels<List<Statustype>> volgorde) {}

  private static void addIf(boolean isMissing, Deel deel, Set<Deel> missing) {
    if (isMissing) {
      missing.add(deel);
    }
  }

  /** With the current one, which some registers leave out of the history. */
  private static CompletableFuture<List<Status>> listStatussen(Zaak zaak, Registers registers) {
    URI current = zaak.status();
    CompletableFuture<List<Status>> all = registers.listStatussen(zaak);
    if (current == null || zaak.expand().status() != null) {
      return all;
    }
    return all.thenCompose(
        list ->
            list.stream().anyMatch(status -> current.equals(status.url()))
                ? CompletableFuture.completedFuture(list)
                : registers
                    .readStatus(zaak, current)
                    .thenApply(status -> Stream.concat(list.stream(), Stream.of(status)).toList()));
  }

  private CompletableFuture<List<Statustype>> listStatustypen(Zaak zaak, Registers registers) {
    URI zaaktype = zaak.zaaktype();
    return zaaktype == null
        ? CompletableFuture.completedFuture(List.of())
        : registers.catalogus(all -> all.listStatustypen(zaaktype));
  }

  /** Asks one by one for the kinds of status that the zaaktype's list does not have. */
  private CompletableFuture<Statusverloop> verloop(
      Toegelaten own, Gevonden gevonden, Registers registers) {
    Map<URI, Statustype> typen = new HashMap<>();
    gevonden.volgorde().waarde().forEach(type -> typen.put(type.url(), type));
    List<CompletableFuture<Statustype>> others =
        gevonden.statussen().waarde().stream()
            .filter(status -> Statusverloop.typeOf(status, typen) == null)
            .map(Status::statustype)
            .filter(Objects::nonNull)
            .distinct()
            .map(type -> registers.catalogus(all -> all.readStatustype(type)))
            .toList();
    return Deels.all(others)
        .thenApply(
            found -> {
              found.waarde().forEach(type -> typen.put(type.url(), type));
              return Statusverloop.of(
                  own.zaak(),
                  gevonden.statussen().waarde(),
                  gevonden.volgorde().waarde(),
                  typen,
                  own.instelling());
            });
  }

  /** What was written with the result, else what the catalogue says of such a result. */
  private CompletableFuture<String> readToelichting(Zaak zaak, Registers registers) {
    Resultaat expanded = zaak.expand().resultaat();
    URI url = zaak.resultaat();
    if (expanded != null) {
      return toelichting(expanded, zaak, registers);
    }
    return url == null
        ? CompletableFuture.completedFuture("")
        : registers.readResultaat(url).thenCompose(found -> toelichting(found, zaak, registers));
  }

  private CompletableFuture<String> toelichting(
      Resultaat resultaat, Zaak zaak, Registers registers) {
    Resultaattype expanded = resultaat.expandedResultaattype();
    URI type = resultaat.resultaattype();
    if (!resultaat.toelichting().isBlank() || (expanded == null && type == null)) {
      return CompletableFuture.completedFuture(resultaat.toelichting());
    }
    return expanded != null || type == null
        ? CompletableFuture.completedFuture(expanded == null ? "" : expanded.toelichting())
        : registers
            .catalogus(all -> all.readResultaattype(zaak.zaaktype(), type))
            .thenApply(Resultaattype::toelichting);
  }
}
