package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.besluiten.Besluit;
import nl.zaakwijs.clients.besluiten.BesluitenClient;
import nl.zaakwijs.clients.catalogi.Besluittype;
import nl.zaakwijs.clients.catalogi.Eigenschap;
import nl.zaakwijs.clients.catalogi.Resultaattype;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.documenten.Enkelvoudiginformatieobject;
import nl.zaakwijs.clients.documenten.Inhoudadres;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.http.UpstreamContent;
import nl.zaakwijs.clients.zaken.Resultaat;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.clients.zaken.Status;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.Zaakeigenschap;
import nl.zaakwijs.clients.zaken.Zaakinformatieobject;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Tijdgrens;
import org.jspecify.annotations.Nullable;

/**
 * The registers of one zaaksysteem as one page asks them: for one resident, within one time.
 * Nothing personal that they answer is kept.
 */
final class Registers {
  private static final String INWONER = "Inwoner via Zaakwijs";

  private final Zaaksysteem systeem;
  private final Inwoner inwoner;
  private final Gebruiker gebruiker;
  private final Tijdgrens tijdgrens;

  Registers(Zaaksysteem systeem, Kluis kluis, Inwoner inwoner, Tijdgrens tijdgrens) {
    this.systeem = systeem;
    this.inwoner = inwoner;
    this.gebruiker = new Gebruiker(kluis.pseudoniem(inwoner.bsn()), INWONER);
    this.tijdgrens = tijdgrens;
  }

  Zaaksysteem systeem() {
    return systeem;
  }

  Inwoner inwoner() {
    return inwoner;
  }

  Tijdgrens tijdgrens() {
    return tijdgrens;
  }

  CompletableFuture<List<Zaak>> listZaken(String rol) {
    return ask(
        Koppeling.ZAKEN, systeem.zaken().listZakenVanBsn(inwoner.bsn().reveal(), rol, gebruiker));
  }

  CompletableFuture<Zaak> readZaak(UUID id) {
    return ask(Koppeling.ZAKEN, systeem.zaken().readZaak(id, gebruiker));
  }

  CompletableFuture<Zaak> readZaak(URI url) {
    return ask(Koppeling.ZAKEN, systeem.zaken().readZaak(url, gebruiker));
  }

  CompletableFuture<List<Rol>> listRollen(Zaak zaak) {
    return ask(Koppeling.ZAKEN, systeem.zaken().listRollen(zaak.url(), gebruiker));
  }

  CompletableFuture<List<Status>> listStatussen(Zaak zaak) {
    return ask(Koppeling.ZAKEN, systeem.zaken().listStatussen(zaak.url(), gebruiker));
  }

  CompletableFuture<Resultaat> readResultaat(URI url) {
    return ask(Koppeling.ZAKEN, systeem.zaken().readResultaat(url, gebruiker));
  }

  CompletableFuture<List<Zaakinformatieobject>> listZaakinformatieobjecten(Zaak zaak) {
    return ask(Koppeling.ZAKEN, systeem.zaken().listZaakinformatieobjecten(zaak.url(), gebruiker));
  }

  CompletableFuture<List<Zaakeigenschap>> listZaakeigenschappen(Zaak zaak) {
    return ask(Koppeling.ZAKEN, systeem.zaken().listZaakeigenschappen(zaak.url(), gebruiker));
  }

  CompletableFuture<Enkelvoudiginformatieobject> readDocument(URI url) {
    return ask(
        Koppeling.DOCUMENTEN, systeem.documenten().readEnkelvoudiginformatieobject(url, gebruiker));
  }

  /** What it gives has to be closed. */
  CompletableFuture<UpstreamContent> download(Inhoudadres inhoud, @Nullable String range) {
    return ask(Koppeling.DOCUMENTEN, systeem.documenten().download(inhoud, range, gebruiker));
  }

  /** None, without asking, when the zaaksysteem has no register of them. */
  CompletableFuture<List<Besluit>> listBesluiten(Zaak zaak) {
    BesluitenClient besluiten = systeem.besluiten();
    return besluiten == null
        ? CompletableFuture.completedFuture(List.of())
        : ask(Koppeling.BESLUITEN, besluiten.listBesluiten(zaak.url(), gebruiker));
  }

  CompletableFuture<Zaaktype> readZaaktype(URI url) {
    return tijdgrens.limit(systeem.catalogus().readZaaktype(url));
  }

  /** The steps of a zaaktype, as the register orders them. */
  CompletableFuture<List<Statustype>> listStatustypen(URI zaaktype) {
    return tijdgrens.limit(systeem.catalogus().listStatustypen(zaaktype));
  }

  CompletableFuture<Statustype> readStatustype(URI url) {
    return tijdgrens.limit(systeem.catalogus().readStatustype(url));
  }

  CompletableFuture<Resultaattype> readResultaattype(URI url) {
    return tijdgrens.limit(systeem.catalogus().readResultaattype(url));
  }

  CompletableFuture<Eigenschap> readEigenschap(URI url) {
    return tijdgrens.limit(systeem.catalogus().readEigenschap(url));
  }

  CompletableFuture<Besluittype> readBesluittype(URI url) {
    return tijdgrens.limit(systeem.catalogus().readBesluittype(url));
  }

  private <T> CompletableFuture<T> ask(Koppeling koppeling, CompletableFuture<T> call) {
    return tijdgrens.limit(systeem.watch(koppeling, call));
  }
}
