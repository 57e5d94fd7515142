package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import nl.zaakwijs.clients.catalogi.Resultaattype;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.zaken.Resultaat;
import nl.zaakwijs.clients.zaken.Rol;
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

  /**
   * Asks now for all that {@link #translate} will need and that did not come along, instead of for
   * each thing when the one that names it is there.
   */
  void begin(Zaak zaak, Registers registers) {
    URI status = zaak.expand().status() == null ? zaak.status() : null;
    if (status != null) {
      CompletableFuture<?> unused = registers.readStatus(zaak, status);
      beginTypen(zaak, registers, Catalogus::listStatustypen);
    }
    URI resultaat = zaak.expand().resultaat() == null ? zaak.resultaat() : null;
    if (resultaat != null) {
      CompletableFuture<?> unused = registers.readResultaat(resultaat);
      beginTypen(zaak, registers, Catalogus::listResultaattypen);
    }
  }

  private static <T> void beginTypen(
      Zaak zaak, Registers registers, BiFunction<Catalogus, URI, CompletableFuture<T>> vraag) {
    URI zaaktype = zaak.zaaktype();
    if (zaaktype != null) {
      CompletableFuture<?> unused = registers.catalogus(all -> vraag.apply(all, zaaktype));
    }
  }

  CompletableFuture<MijnZaak.Kern> translate(Kandidaat own) {
    Zaak zaak = own.zaak();
    Registers registers = own.registers();
    begin(zaak, registers);
    return Deels.of(findStatus(own, registers), Optional.empty())
        .thenCombine(
            Deels.of(findResultaat(own, registers), Optional.empty()),
            (status, resultaat) ->
                new MijnZaak.Kern(
                    zaak.identificatie(),
                    name(own),
                    catalogueName(own.zaaktype()),
                    Woorden.findFirst(zaak.omschrijving()),
                    zaak.startdatum(),
                    zaak.einddatum(),
                    termijnen.find(zaak),
                    status.waarde().orElse(null),
                    resultaat.waarde().orElse(null),
                    behandelaars(zaak, registers),
                    status.onvolledig() || resultaat.onvolledig()));
  }

  private static List<String> behandelaars(Zaak zaak, Registers registers) {
    List<Rol> rollen = zaak.expand().rollen();
    return rollen == null
        ? List.of()
        : Betrokkenen.of(rollen, registers::isEigen).stream()
            .filter(Betrokkene::behandelt)
            .map(Betrokkene::naam)
            .toList();
  }

  private static Tweetalig name(Kandidaat own) {
    Tweetalig eigen = own.instelling().naam();
    return eigen == null ? Tweetalig.of(catalogueName(own.zaaktype())) : eigen;
  }

  private static String catalogueName(Zaaktype zaaktype) {
    return Woorden.first(zaaktype.omschrijving(), zaaktype.omschrijvingGeneriek(), ONBENOEMD);
  }

  private CompletableFuture<Optional<Statusstap>> findStatus(Kandidaat own, Registers registers) {
    Zaak zaak = own.zaak();
    Status expanded = zaak.expand().status();
    if (expanded != null) {
      return step(expanded, own, registers);
    }
    URI current = zaak.status();
    if (current == null) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return registers.readStatus(zaak, current).thenCompose(status -> step(status, own, registers));
  }

  private CompletableFuture<Optional<Statusstap>> step(
      Status status, Kandidaat own, Registers registers) {
    Statustype expanded = status.expandedStatustype();
    URI type = status.statustype();
    if (expanded == null && type == null) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    CompletableFuture<Statustype> statustype =
        expanded != null || type == null
            ? CompletableFuture.completedFuture(expanded)
            : registers.catalogus(all -> all.readStatustype(own.zaak().zaaktype(), type));
    return statustype.thenApply(
        known -> Optional.of(Statusverloop.step(status, known, true, own.instelling())));
  }

  private CompletableFuture<Optional<Tweetalig>> findResultaat(Kandidaat own, Registers registers) {
    Zaak zaak = own.zaak();
    Resultaat expanded = zaak.expand().resultaat();
    URI url = zaak.resultaat();
    if (expanded != null) {
      return words(expanded, own, registers);
    }
    return url == null
        ? CompletableFuture.completedFuture(Optional.empty())
        : registers.readResultaat(url).thenCompose(found -> words(found, own, registers));
  }

  private CompletableFuture<Optional<Tweetalig>> words(
      Resultaat resultaat, Kandidaat own, Registers registers) {
    Zaaktypeinstelling instelling = own.instelling();
    Resultaattype expanded = resultaat.expandedResultaattype();
    URI type = resultaat.resultaattype();
    if (expanded != null) {
      return CompletableFuture.completedFuture(words(expanded, instelling));
    }
    return type == null
        ? CompletableFuture.completedFuture(Optional.empty())
        : registers
            .catalogus(all -> all.readResultaattype(own.zaak().zaaktype(), type))
            .thenApply(known -> words(known, instelling));
  }

  private static Optional<Tweetalig> words(Resultaattype type, Zaaktypeinstelling instelling) {
    return instelling
        .findResultaat(type.omschrijving())
        .or(
            () ->
                Optional.ofNullable(
                        Woorden.findFirst(type.omschrijving(), type.omschrijvingGeneriek()))
                    .map(Tweetalig::of));
  }
}
