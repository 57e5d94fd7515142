package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.zaakwijs.clients.catalogi.Besluittype;
import nl.zaakwijs.clients.catalogi.CatalogiClient;
import nl.zaakwijs.clients.catalogi.Eigenschap;
import nl.zaakwijs.clients.catalogi.Informatieobjecttype;
import nl.zaakwijs.clients.catalogi.Resultaattype;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.portal.geheugen.Geheugen;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import org.jspecify.annotations.Nullable;

/**
 * What kinds of zaken, steps and results there are. It holds nothing personal, so it is remembered
 * for all residents together.
 */
final class Catalogus {
  private static final int GROOTTE = 2_000;
  private static final Gebruiker ZAAKWIJS = new Gebruiker("zaakwijs", "Zaakwijs");

  private final CatalogiClient client;
  private final Koppelingen koppelingen;
  private final String systeem;
  private final Geheugen<URI, Zaaktype> zaaktypen;
  private final Geheugen<URI, List<Statustype>> statustypenVan;
  private final Geheugen<URI, List<Resultaattype>> resultaattypenVan;
  private final Geheugen<URI, List<URI>> inkomendeSoorten;
  private final Geheugen<String, List<Informatieobjecttype>> informatieobjecttypenVan;
  private final Geheugen<URI, Informatieobjecttype> informatieobjecttypen;
  private final Geheugen<URI, Statustype> statustypen;
  private final Geheugen<URI, Resultaattype> resultaattypen;
  private final Geheugen<URI, Eigenschap> eigenschappen;
  private final Geheugen<URI, Besluittype> besluittypen;

  /**
   * @param systeem of which zaaksysteem it is
   * @param bewaren how long everything is remembered
   */
  Catalogus(
      CatalogiClient client,
      Koppelingen koppelingen,
      String systeem,
      Duration bewaren,
      Clock clock) {
    this.client = client;
    this.koppelingen = koppelingen;
    this.systeem = systeem;
    this.zaaktypen = new Geheugen<>(bewaren, GROOTTE, clock);
    this.statustypenVan = new Geheugen<>(bewaren, GROOTTE, clock);
    this.resultaattypenVan = new Geheugen<>(bewaren, GROOTTE, clock);
    this.inkomendeSoorten = new Geheugen<>(bewaren, GROOTTE, clock);
    this.informatieobjecttypenVan = new Geheugen<>(bewaren, 1, clock);
    this.informatieobjecttypen = new Geheugen<>(bewaren, GROOTTE, clock);
    this.statustypen = new Geheugen<>(bewaren, GROOTTE, clock);
    this.resultaattypen = new Geheugen<>(bewaren, GROOTTE, clock);
    this.eigenschappen = new Geheugen<>(bewaren, GROOTTE, clock);
    this.besluittypen = new Geheugen<>(bewaren, GROOTTE, clock);
  }

  CompletableFuture<Zaaktype> readZaaktype(URI url) {
    return zaaktypen.get(url, () -> watch(client.readZaaktype(url, ZAAKWIJS)));
  }

  /** The steps of a zaaktype, as the register orders them. */
  CompletableFuture<List<Statustype>> listStatustypen(URI zaaktype) {
    return statustypenVan.get(zaaktype, () -> watch(client.listStatustypen(zaaktype, ZAAKWIJS)));
  }

  /** A step of a zaaktype, out of all of them when they can be had: that costs no more. */
  CompletableFuture<Statustype> readStatustype(@Nullable URI zaaktype, URI url) {
    return zaaktype == null
        ? readStatustype(url)
        : pick(
            listStatustypen(zaaktype), type -> url.equals(type.url()), () -> readStatustype(url));
  }

  /** The results that zaken of a zaaktype can have. */
  CompletableFuture<List<Resultaattype>> listResultaattypen(URI zaaktype) {
    return resultaattypenVan.get(
        zaaktype, () -> watch(client.listResultaattypen(zaaktype, ZAAKWIJS)));
  }

  /** A result of a zaaktype, out of all of them when they can be had: that costs no more. */
  CompletableFuture<Resultaattype> readResultaattype(@Nullable URI zaaktype, URI url) {
    return zaaktype == null
        ? readResultaattype(url)
        : pick(
            listResultaattypen(zaaktype),
            type -> url.equals(type.url()),
            () -> readResultaattype(url));
  }

  private static <T> CompletableFuture<T> pick(
      CompletableFuture<List<T>> all, Predicate<T> is, Supplier<CompletableFuture<T>> otherwise) {
    return all.handle(
            (types, failure) ->
                Stream.ofNullable(types).flatMap(List::stream).filter(is).findFirst())
        .thenCompose(found -> found.map(CompletableFuture::completedFuture).orElseGet(otherwise));
  }

  /** The kinds of documents that come in with zaken of this type, the most usual first. */
  CompletableFuture<List<URI>> listInkomendeSoorten(URI zaaktype) {
    return inkomendeSoorten.get(
        zaaktype, () -> watch(client.listInkomendeInformatieobjecttypen(zaaktype, ZAAKWIJS)));
  }

  /**
   * All kinds of documents: there are few of them, and no page has to wait for one of them then.
   */
  CompletableFuture<List<Informatieobjecttype>> listInformatieobjecttypen() {
    return informatieobjecttypenVan.get(
        systeem, () -> watch(client.listInformatieobjecttypen(ZAAKWIJS)));
  }

  /** A kind of document, out of all of them when they can be had. */
  CompletableFuture<Informatieobjecttype> readInformatieobjecttype(URI url) {
    return pick(
        listInformatieobjecttypen(),
        type -> url.equals(type.url()),
        () ->
            informatieobjecttypen.get(
                url, () -> watch(client.readInformatieobjecttype(url, ZAAKWIJS))));
  }

  CompletableFuture<Statustype> readStatustype(URI url) {
    return statustypen.get(url, () -> watch(client.readStatustype(url, ZAAKWIJS)));
  }

  private CompletableFuture<Resultaattype> readResultaattype(URI url) {
    return resultaattypen.get(url, () -> watch(client.readResultaattype(url, ZAAKWIJS)));
  }

  CompletableFuture<Eigenschap> readEigenschap(URI url) {
    return eigenschappen.get(url, () -> watch(client.readEigenschap(url, ZAAKWIJS)));
  }

  CompletableFuture<Besluittype> readBesluittype(URI url) {
    return besluittypen.get(url, () -> watch(client.readBesluittype(url, ZAAKWIJS)));
  }

  private <T> CompletableFuture<T> watch(CompletableFuture<T> call) {
    return koppelingen.watch(Koppeling.CATALOGI, systeem, call);
  }
}
