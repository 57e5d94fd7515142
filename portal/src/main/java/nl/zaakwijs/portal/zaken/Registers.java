package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.besluiten.Besluit;
import nl.zaakwijs.clients.besluiten.BesluitenClient;
import nl.zaakwijs.clients.documenten.DocumentenClient;
import nl.zaakwijs.clients.documenten.Enkelvoudiginformatieobject;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.zaken.Resultaat;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.clients.zaken.Status;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.Zaakinformatieobject;
import nl.zaakwijs.clients.zaken.ZakenClient;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Tijdgrens;
import org.jspecify.annotations.Nullable;

/**
 * The registers as one page asks them: for one resident, within one time. Nothing that they answer
 * is kept.
 */
final class Registers {
  private static final String INWONER = "Inwoner via Zaakwijs";

  private final ZakenClient zaken;
  private final DocumentenClient documenten;
  private final @Nullable BesluitenClient besluiten;
  private final Koppelingen koppelingen;
  private final Inwoner inwoner;
  private final Gebruiker gebruiker;
  private final Tijdgrens tijdgrens;

  Registers(
      ZakenClient zaken,
      DocumentenClient documenten,
      @Nullable BesluitenClient besluiten,
      Koppelingen koppelingen,
      Kluis kluis,
      Inwoner inwoner,
      Tijdgrens tijdgrens) {
    this.zaken = zaken;
    this.documenten = documenten;
    this.besluiten = besluiten;
    this.koppelingen = koppelingen;
    this.inwoner = inwoner;
    this.gebruiker = new Gebruiker(kluis.pseudoniem(inwoner.bsn()), INWONER);
    this.tijdgrens = tijdgrens;
  }

  Inwoner inwoner() {
    return inwoner;
  }

  Tijdgrens tijdgrens() {
    return tijdgrens;
  }

  CompletableFuture<List<Zaak>> listZaken(String rol) {
    return ask(Koppeling.ZAKEN, zaken.listZakenVanBsn(inwoner.bsn().reveal(), rol, gebruiker));
  }

  CompletableFuture<Zaak> readZaak(UUID id) {
    return ask(Koppeling.ZAKEN, zaken.readZaak(id, gebruiker));
  }

  CompletableFuture<Zaak> readZaak(URI url) {
    return ask(Koppeling.ZAKEN, zaken.readZaak(url, gebruiker));
  }

  CompletableFuture<List<Rol>> listRollen(Zaak zaak) {
    return ask(Koppeling.ZAKEN, zaken.listRollen(zaak.url(), gebruiker));
  }

  CompletableFuture<List<Status>> listStatussen(Zaak zaak) {
    return ask(Koppeling.ZAKEN, zaken.listStatussen(zaak.url(), gebruiker));
  }

  CompletableFuture<Resultaat> readResultaat(URI url) {
    return ask(Koppeling.ZAKEN, zaken.readResultaat(url, gebruiker));
  }

  CompletableFuture<List<Zaakinformatieobject>> listZaakinformatieobjecten(Zaak zaak) {
    return ask(Koppeling.ZAKEN, zaken.listZaakinformatieobjecten(zaak.url(), gebruiker));
  }

  CompletableFuture<Enkelvoudiginformatieobject> readDocument(URI url) {
    return ask(Koppeling.DOCUMENTEN, documenten.readEnkelvoudiginformatieobject(url, gebruiker));
  }

  /** None, without asking, when the municipality has no register of them. */
  CompletableFuture<List<Besluit>> listBesluiten(Zaak zaak) {
    return besluiten == null
        ? CompletableFuture.completedFuture(List.of())
        : ask(Koppeling.BESLUITEN, besluiten.listBesluiten(zaak.url(), gebruiker));
  }

  private <T> CompletableFuture<T> ask(Koppeling koppeling, CompletableFuture<T> call) {
    return tijdgrens.limit(koppelingen.watch(koppeling, call));
  }
}
