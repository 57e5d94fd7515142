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
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.Organisatie;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Tijdgrens;
import org.jspecify.annotations.Nullable;

/**
 * The registers of one zaaksysteem as one page asks them: for one resident, within one time.
 * Nothing personal that they answer is kept.
 */
final class Registers {
  private final Zaaksysteem systeem;
  private final Aangemelde aangemelde;
  private final Gebruiker gebruiker;
  private final Tijdgrens tijdgrens;

  Registers(Zaaksysteem systeem, Kluis kluis, Aangemelde aangemelde, Tijdgrens tijdgrens) {
    this.systeem = systeem;
    this.aangemelde = aangemelde;
    this.gebruiker = Auditnaam.of(aangemelde, kluis);
    this.tijdgrens = tijdgrens;
  }

  Zaaksysteem systeem() {
    return systeem;
  }

  /** Whether this rol is of the one that is acted for, and not of anybody else. */
  boolean isEigen(Rol rol) {
    return Eigenaar.is(rol, aangemelde, systeem.organisaties());
  }

  Tijdgrens tijdgrens() {
    return tijdgrens;
  }

  /** One search for each number by which this zaaksysteem knows who is acted for. */
  List<CompletableFuture<List<Zaak>>> searchZaken(String rol) {
    if (aangemelde instanceof NamensPersoon persoon) {
      return List.of(
          ask(
              Koppeling.ZAKEN,
              systeem.zaken().listZakenVanBsn(persoon.bsn().reveal(), rol, gebruiker)));
    }
    return Eigenaar.listZoeknummers((Organisatie) aangemelde, systeem.organisaties()).stream()
        .map(
            nummer ->
                ask(
                    Koppeling.ZAKEN,
                    systeem.zaken().listZakenVanOrganisatie(nummer, rol, gebruiker)))
        .toList();
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
