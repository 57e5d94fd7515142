package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.documenten.DocumentenInvoerClient;
import nl.zaakwijs.clients.documenten.NieuwDocument;
import nl.zaakwijs.clients.documenten.Ontvangst;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.Zaakinformatieobject;
import nl.zaakwijs.clients.zaken.ZakenClient;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Organisatie;
import nl.zaakwijs.portal.storing.Koppeling;

/**
 * The registers of one zaaksysteem as a resident's document gets into them, with the time that
 * writing takes.
 */
final class Invoerregisters {
  private final Zaaksysteem systeem;
  private final Aangemelde aangemelde;
  private final Gebruiker gebruiker;

  Invoerregisters(Zaaksysteem systeem, Aangemelde aangemelde, Gebruiker gebruiker) {
    this.systeem = systeem;
    this.aangemelde = aangemelde;
    this.gebruiker = gebruiker;
  }

  /** Who brings it, in a word: the register shows this to employees, and it holds no number. */
  String auteur() {
    if (aangemelde instanceof Organisatie) {
      return "Organisatie";
    }
    return aangemelde.isNamensAnder() ? "Gemachtigde" : "Inwoner";
  }

  CompletableFuture<Ontvangst> create(NieuwDocument document) {
    return watch(documenten().create(document, gebruiker));
  }

  CompletableFuture<Void> putDeel(Ontvangst ontvangst, Ontvangst.Deel deel, Path file, long from) {
    return watch(documenten().putDeel(ontvangst, deel, file, from, gebruiker));
  }

  CompletableFuture<Void> unlock(Ontvangst ontvangst) {
    return watch(documenten().unlock(ontvangst, gebruiker));
  }

  CompletableFuture<Void> delete(Ontvangst ontvangst) {
    return watch(documenten().delete(ontvangst, gebruiker));
  }

  CompletableFuture<Zaakinformatieobject> link(Zaak zaak, URI document, String titel) {
    return systeem.watch(
        Koppeling.ZAKEN,
        zaken().createZaakinformatieobject(zaak.url(), document, titel, gebruiker));
  }

  CompletableFuture<List<Zaakinformatieobject>> listLinks(Zaak zaak) {
    return systeem.watch(
        Koppeling.ZAKEN, zaken().listZaakinformatieobjecten(zaak.url(), gebruiker));
  }

  private DocumentenInvoerClient documenten() {
    return systeem.documenteninvoer();
  }

  private ZakenClient zaken() {
    return systeem.zakeninvoer();
  }

  private <T> CompletableFuture<T> watch(CompletableFuture<T> call) {
    return systeem.watch(Koppeling.DOCUMENTEN, call);
  }
}
