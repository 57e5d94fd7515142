package nl.zaakwijs.portal.zaken;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import nl.zaakwijs.clients.besluiten.BesluitenClient;
import nl.zaakwijs.clients.catalogi.CatalogiClient;
import nl.zaakwijs.clients.documenten.DocumentenClient;
import nl.zaakwijs.clients.documenten.DocumentenInvoerClient;
import nl.zaakwijs.clients.http.Upstream;
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
  private final Lezers lezers;
  private final Lezers geduldig;
  private final DocumentenInvoerClient documenteninvoer;
  private final Catalogus catalogus;
  private final Set<Organisatiesleutel> organisaties;
  private final Koppelingen koppelingen;
  private final Vermogens vermogens;
  private final Samenloop samenloop = new Samenloop();

  /**
   * The clients that read what is of a resident.
   *
   * @param besluiten null when there is no such register
   */
  record Lezers(
      ZakenClient zaken, DocumentenClient documenten, @Nullable BesluitenClient besluiten) {
    static Lezers of(
        Zaaksysteeminstellingen instellingen, UnaryOperator<Upstream> tijd, Clock clock) {
      Aansluiting zaak = instellingen.zaken();
      Aansluiting document = instellingen.documenten();
      Aansluiting besluit = instellingen.besluiten();
      return new Lezers(
          new ZakenClient(tijd.apply(zaak.upstream()), zaak.credentials(), clock),
          new DocumentenClient(tijd.apply(document.upstream()), document.credentials(), clock),
          besluit == null
              ? null
              : new BesluitenClient(tijd.apply(besluit.upstream()), besluit.credentials(), clock));
    }
  }

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
    this.lezers = Lezers.of(instellingen, UnaryOperator.identity(), clock);
    this.geduldig = Lezers.of(instellingen, Upstream::patient, clock);
    Aansluiting document = instellingen.documenten();
    this.documenteninvoer =
        new DocumentenInvoerClient(document.upstream(), document.credentials(), clock);
    Aansluiting catalogi = instellingen.catalogi();
    this.catalogus =
        new Catalogus(
            new CatalogiClient(catalogi.upstream().patient(), catalogi.credentials(), clock),
            koppelingen,
            sleutel,
            alle.catalogusBewaren(),
            clock);
    koppelingen.expect(Koppeling.ZAKEN, sleutel);
    koppelingen.expect(Koppeling.CATALOGI, sleutel);
    koppelingen.expect(Koppeling.DOCUMENTEN, sleutel);
    if (instellingen.besluiten() != null) {
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

  /** For what a page shows, or, with patience, for what it could not wait for. */
  Lezers lezers(boolean metGeduld) {
    return metGeduld ? geduldig : lezers;
  }

  boolean heeftBesluiten() {
    return lezers.besluiten() != null;
  }

  /** With the time that writing takes. */
  ZakenClient zakeninvoer() {
    return geduldig.zaken();
  }

  DocumentenInvoerClient documenteninvoer() {
    return documenteninvoer;
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
