package nl.zaakwijs.portal.zaken;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.besluiten.BesluitenClient;
import nl.zaakwijs.clients.catalogi.CatalogiClient;
import nl.zaakwijs.clients.documenten.DocumentenClient;
import nl.zaakwijs.clients.documenten.DocumentenInvoerClient;
import nl.zaakwijs.clients.zaken.ZakenClient;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import org.jspecify.annotations.Nullable;

/**
 * One set of ZGW registers of the municipality, with what is remembered of it for everyone. Which
 * resident asks, and until when, is for {@link Registers} to know.
 */
final class Zaaksysteem {
  private final String sleutel;
  private final @Nullable String naam;
  private final ZakenClient zaken;
  private final ZakenClient zakeninvoer;
  private final DocumentenClient documenten;
  private final DocumentenInvoerClient documenteninvoer;
  private final @Nullable BesluitenClient besluiten;
  private final Catalogus catalogus;
  private final Set<Organisatiesleutel> organisaties;
  private final Koppelingen koppelingen;
  private final Vermogens vermogens;
  private final Samenloop samenloop = new Samenloop();

  /**
   * @param alle how long things are remembered
   */
  Zaaksysteem(
      Zaaksysteeminstellingen instellingen,
      ZakenInstellingen alle,
      Koppelingen koppelingen,
      Clock clock) {
    this.sleutel = instellingen.sleutel();
    this.naam = instellingen.naam();
    this.organisaties = instellingen.organisaties();
    this.koppelingen = koppelingen;
    this.vermogens =
        new Vermogens(instellingen.zaken().upstream().name(), alle.geleerdBewaren(), clock);
    Aansluiting zaak = instellingen.zaken();
    this.zaken = new ZakenClient(zaak.upstream(), zaak.credentials(), clock);
    this.zakeninvoer = new ZakenClient(zaak.upstream().patient(), zaak.credentials(), clock);
    Aansluiting document = instellingen.documenten();
    this.documenten = new DocumentenClient(document.upstream(), document.credentials(), clock);
    this.documenteninvoer =
        new DocumentenInvoerClient(document.upstream(), document.credentials(), clock);
    Aansluiting besluit = instellingen.besluiten();
    this.besluiten =
        besluit == null
            ? null
            : new BesluitenClient(besluit.upstream(), besluit.credentials(), clock);
    Aansluiting catalogi = instellingen.catalogi();
    this.catalogus =
        new Catalogus(
            new CatalogiClient(catalogi.upstream(), catalogi.credentials(), clock),
            koppelingen,
            sleutel,
            alle.catalogusBewaren(),
            clock);
    koppelingen.expect(Koppeling.ZAKEN, sleutel);
    koppelingen.expect(Koppeling.CATALOGI, sleutel);
    koppelingen.expect(Koppeling.DOCUMENTEN, sleutel);
    if (besluiten != null) {
      koppelingen.expect(Koppeling.BESLUITEN, sleutel);
    }
  }

  /** What it is called in addresses; empty for the first. */
  String sleutel() {
    return sleutel;
  }

  /** What residents call it, when it has a name for them. */
  Optional<String> naam() {
    return Optional.ofNullable(naam);
  }

  /** By which numbers it knows organisations. */
  Set<Organisatiesleutel> organisaties() {
    return organisaties;
  }

  ZakenClient zaken() {
    return zaken;
  }

  /** The same, with the time that writing takes. */
  ZakenClient zakeninvoer() {
    return zakeninvoer;
  }

  DocumentenInvoerClient documenteninvoer() {
    return documenteninvoer;
  }

  DocumentenClient documenten() {
    return documenten;
  }

  /** Null when it has no such register. */
  @Nullable BesluitenClient besluiten() {
    return besluiten;
  }

  /** What it turned out to be able to. */
  Vermogens vermogens() {
    return vermogens;
  }

  /** The calls that run. */
  Samenloop samenloop() {
    return samenloop;
  }

  Catalogus catalogus() {
    return catalogus;
  }

  /** The same call; how it ends is remembered of this system. */
  <T> CompletableFuture<T> watch(Koppeling koppeling, CompletableFuture<T> call) {
    return koppelingen.watch(koppeling, sleutel, call);
  }
}
