package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.zaakwijs.clients.besluiten.Besluit;
import nl.zaakwijs.clients.besluiten.BesluitenClient;
import nl.zaakwijs.clients.documenten.Enkelvoudiginformatieobject;
import nl.zaakwijs.clients.documenten.Inhoudadres;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.http.UpstreamContent;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.zaken.Resultaat;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.clients.zaken.Status;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.Zaakeigenschap;
import nl.zaakwijs.clients.zaken.Zaakinformatieobject;
import nl.zaakwijs.clients.zaken.Zoekwijze;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.Organisatie;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Tijdgrens;
import nl.zaakwijs.portal.zaken.Zaaksysteem.Lezers;
import org.jspecify.annotations.Nullable;

/**
 * The registers of one zaaksysteem as one page asks them: for one resident, within one time.
 * Nothing personal that they answer is kept.
 */
final class Registers {
  /** As many calls as one page has under way in a zaaksysteem: enough for two pages of a list. */
  private static final int TEGELIJK = 64;

  private final Zaaksysteem systeem;
  private final Aangemelde aangemelde;
  private final Gebruiker gebruiker;
  private final Tijdgrens tijdgrens;
  private final Lezers lezers;
  private final Sluis sluis;

  /** What this page asked: it asks nothing twice, so that a part can be asked for beforehand. */
  private final Map<Samenloop.Sleutel, CompletableFuture<?>> gevraagd = new ConcurrentHashMap<>();

  Registers(Zaaksysteem systeem, Kluis kluis, Aangemelde aangemelde, Tijdgrens tijdgrens) {
    this.systeem = systeem;
    this.aangemelde = aangemelde;
    this.gebruiker = Auditnaam.of(aangemelde, kluis);
    this.tijdgrens = tijdgrens;
    this.lezers = systeem.lezers(tijdgrens.isGeduldig());
    this.sluis = new Sluis(TEGELIJK, tijdgrens);
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
      String bsn = persoon.bsn().reveal();
      return List.of(
          search(rol, wijze -> lezers.zaken().listZakenVanBsn(bsn, rol, wijze, gebruiker)));
    }
    return Eigenaar.listZoeknummers((Organisatie) aangemelde, systeem.organisaties()).stream()
        .map(
            nummer ->
                search(
                    List.of(rol, nummer),
                    wijze -> lezers.zaken().listZakenVanOrganisatie(nummer, rol, wijze, gebruiker)))
        .toList();
  }

  private CompletableFuture<List<Zaak>> search(
      Object waarvan, Function<Zoekwijze, CompletableFuture<List<Zaak>>> zoek) {
    return systeem
        .vermogens()
        .search(wijze -> ask(Koppeling.ZAKEN, "zaken-" + wijze, waarvan, () -> zoek.apply(wijze)));
  }

  CompletableFuture<Zaak> readZaak(UUID id) {
    return readZaak(lezers.zaken().zaakUrl(id));
  }

  /** One zaak, with as much as the register sends along. */
  CompletableFuture<Zaak> readZaak(URI url) {
    if (!systeem.vermogens().leestMetExpand()) {
      return readZaak(url, false);
    }
    return readZaak(url, true)
        .whenComplete(
            (zaak, failure) -> {
              if (failure == null) {
                systeem.vermogens().learnLeestMetExpand();
              }
            })
        .exceptionallyCompose(
            failure ->
                Vermogens.isRefused(failure) && !isAbsent(failure)
                    ? readZaak(url, false).thenApply(this::learnedZonderExpand)
                    : CompletableFuture.failedFuture(failure));
  }

  private CompletableFuture<Zaak> readZaak(URI url, boolean expand) {
    return ask(
        Koppeling.ZAKEN,
        expand ? "zaak-expand" : "zaak",
        url,
        () -> lezers.zaken().readZaak(url, expand, gebruiker));
  }

  private Zaak learnedZonderExpand(Zaak zaak) {
    systeem.vermogens().learnLeestZonderExpand();
    return zaak;
  }

  /** A register that sent something along before, means this zaak when it says that it has none. */
  private boolean isAbsent(Throwable failure) {
    return Vermogens.kindOf(failure) == Kind.NOT_FOUND && systeem.vermogens().lasMetExpand();
  }

  /**
   * Asks now for the parts of this zaak that will be needed if it is the resident's: asking for
   * them after it is known whose it is would make each page one round trip slower. They are lists
   * of references and steps, never a document or anything about one; of a zaak that turns out to be
   * someone else's nothing of them is read, shown or kept, and who asks can't tell that it is
   * there.
   */
  void beginMet(UUID id) {
    URI url = lezers.zaken().zaakUrl(id);
    CompletableFuture<?> unused = listStatussen(url);
    unused = listZaakinformatieobjecten(url);
    unused = listBesluiten(url);
    unused = systeem.catalogus().listInformatieobjecttypen();
    beginMetRollen(url);
  }

  /** Asks now for the roles of this zaak, when they won't come along with it. */
  void beginMetRollen(URI zaak) {
    if (!systeem.vermogens().leestMetExpand()) {
      CompletableFuture<?> unused = listRollen(zaak);
    }
  }

  CompletableFuture<List<Rol>> listRollen(Zaak zaak) {
    return listRollen(zaak.url());
  }

  private CompletableFuture<List<Rol>> listRollen(URI zaak) {
    return ask(Koppeling.ZAKEN, "rollen", zaak, () -> lezers.zaken().listRollen(zaak, gebruiker));
  }

  CompletableFuture<List<Status>> listStatussen(Zaak zaak) {
    return listStatussen(zaak.url());
  }

  private CompletableFuture<List<Status>> listStatussen(URI zaak) {
    return ask(
        Koppeling.ZAKEN, "statussen", zaak, () -> lezers.zaken().listStatussen(zaak, gebruiker));
  }

  /** The current status: out of the history when that was asked for, and else by itself. */
  CompletableFuture<Status> readStatus(Zaak zaak, URI url) {
    return gevraagd.containsKey(key("statussen", zaak.url()))
        ? listStatussen(zaak)
            .thenCompose(
                list ->
                    list.stream()
                        .filter(status -> url.equals(status.url()))
                        .findFirst()
                        .map(CompletableFuture::completedFuture)
                        .orElseGet(() -> readStatus(url)))
        : readStatus(url);
  }

  private CompletableFuture<Status> readStatus(URI url) {
    return ask(Koppeling.ZAKEN, "status", url, () -> lezers.zaken().readStatus(url, gebruiker));
  }

  CompletableFuture<Resultaat> readResultaat(URI url) {
    return ask(
        Koppeling.ZAKEN, "resultaat", url, () -> lezers.zaken().readResultaat(url, gebruiker));
  }

  CompletableFuture<List<Zaakinformatieobject>> listZaakinformatieobjecten(Zaak zaak) {
    return listZaakinformatieobjecten(zaak.url());
  }

  private CompletableFuture<List<Zaakinformatieobject>> listZaakinformatieobjecten(URI zaak) {
    return ask(
        Koppeling.ZAKEN,
        "documenten",
        zaak,
        () -> lezers.zaken().listZaakinformatieobjecten(zaak, gebruiker));
  }

  CompletableFuture<List<Zaakeigenschap>> listZaakeigenschappen(Zaak zaak) {
    return ask(
        Koppeling.ZAKEN,
        "eigenschappen",
        zaak.url(),
        () -> lezers.zaken().listZaakeigenschappen(zaak.url(), gebruiker));
  }

  CompletableFuture<Enkelvoudiginformatieobject> readDocument(URI url) {
    return ask(
        Koppeling.DOCUMENTEN,
        "document",
        url,
        () -> lezers.documenten().readEnkelvoudiginformatieobject(url, gebruiker));
  }

  /** What the register tells of these documents in one call: possibly not of each. */
  CompletableFuture<List<Enkelvoudiginformatieobject>> searchDocumenten(List<URI> urls) {
    return ask(
        Koppeling.DOCUMENTEN,
        "zoek",
        urls,
        () -> lezers.documenten().listEnkelvoudiginformatieobjecten(urls, gebruiker));
  }

  CompletableFuture<List<Besluit>> listBesluiten(Zaak zaak) {
    return listBesluiten(zaak.url());
  }

  /** What it gives has to be closed; not shared, because bytes that flow are for one reader. */
  CompletableFuture<UpstreamContent> download(Inhoudadres inhoud, @Nullable String range) {
    return tijdgrens.limit(
        systeem.watch(
            Koppeling.DOCUMENTEN, lezers.documenten().download(inhoud, range, gebruiker)));
  }

  /** For what is written; it takes longer than a page. */
  Invoerregisters invoer() {
    return new Invoerregisters(systeem, aangemelde, gebruiker);
  }

  /** None, without asking, when the zaaksysteem has no register of them. */
  private CompletableFuture<List<Besluit>> listBesluiten(URI zaak) {
    BesluitenClient besluiten = lezers.besluiten();
    return besluiten == null
        ? CompletableFuture.completedFuture(List.of())
        : ask(
            Koppeling.BESLUITEN, "besluiten", zaak, () -> besluiten.listBesluiten(zaak, gebruiker));
  }

  /** Asks what kinds of zaken, steps and results there are. */
  <T> CompletableFuture<T> catalogus(Function<Catalogus, CompletableFuture<T>> vraag) {
    return tijdgrens.limit(vraag.apply(systeem.catalogus()));
  }

  @SuppressWarnings("unchecked") // what is asked under a key always has the same type
  private <T> CompletableFuture<T> ask(
      Koppeling koppeling, String wat, Object waarvan, Supplier<CompletableFuture<T>> call) {
    CompletableFuture<T> asked =
        (CompletableFuture<T>)
            gevraagd.computeIfAbsent(
                key(wat, waarvan),
                first ->
                    systeem
                        .samenloop()
                        .share(
                            first, () -> sluis.pass(() -> systeem.watch(koppeling, call.get()))));
    return tijdgrens.limit(asked);
  }

  private Samenloop.Sleutel key(String wat, Object waarvan) {
    // Who chose to wait does not share a call that will be given up sooner.
    return new Samenloop.Sleutel(
        gebruiker, tijdgrens.isGeduldig() ? wat + "-geduldig" : wat, waarvan);
  }
}
