package nl.zaakwijs.portal.zaken;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.besluiten.BesluitenClient;
import nl.zaakwijs.clients.catalogi.CatalogiClient;
import nl.zaakwijs.clients.documenten.DocumentenClient;
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
  private final DocumentenClient documenten;
  private final @Nullable BesluitenClient besluiten;
  private final Catalogus catalogus;
  private final Set<Organisatiesleutel> organisaties;
  private final Koppelingen koppelingen;

  /**
   * @param bewaren how long the catalogue is remembered
   */
  Zaaksysteem(
      Zaaksysteeminstellingen instellingen,
      Duration bewaren,
      Koppelingen koppelingen,
      Clock clock) {
    this.sleutel = instellingen.sleutel();
    this.naam = instellingen.naam();
    this.organisaties = instellingen.organisaties();
    this.koppelingen = koppelingen;
    Aansluiting zaak = instellingen.zaken();
    this.zaken = new ZakenClient(zaak.upstream(), zaak.credentials(), clock);
    Aansluiting document = instellingen.documenten();
    this.documenten = new DocumentenClient(document.upstream(), document.credentials(), clock);
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
            bewaren,
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

  DocumentenClient documenten() {
    return documenten;
  }

  /** Null when it has no such register. */
  @Nullable BesluitenClient besluiten() {
    return besluiten;
  }

  Catalogus catalogus() {
    return catalogus;
  }

  /** The same call; how it ends is remembered of this system. */
  <T> CompletableFuture<T> watch(Koppeling koppeling, CompletableFuture<T> call) {
    return koppelingen.watch(koppeling, sleutel, call);
  }
}
