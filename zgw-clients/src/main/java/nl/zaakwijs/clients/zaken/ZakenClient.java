package nl.zaakwijs.clients.zaken;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.http.Answers;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.clients.http.ZgwTokens;
import nl.zaakwijs.clients.zaken.generated.ApiClient;
import nl.zaakwijs.clients.zaken.generated.ZakenApi;
import nl.zaakwijs.clients.zaken.generated.model.RolPaginaJson;
import nl.zaakwijs.clients.zaken.generated.model.StatusPaginaJson;
import nl.zaakwijs.clients.zaken.generated.model.ZaakPaginaJson;
import nl.zaakwijs.clients.zaken.generated.model.ZaakZoekJson;
import nl.zaakwijs.clients.zaken.generated.model.ZaakinformatieobjectNieuwJson;

/**
 * Asks a Zaken API (ZGW 1.5) about zaken; who may see them is for the caller to check. Every future
 * ends within the total time limit, and fails only with {@link
 * nl.zaakwijs.clients.http.UpstreamException}.
 */
public final class ZakenClient {
  private static final String CRS = "EPSG:4326";
  private static final List<String> EXPAND =
      List.of(
          "zaaktype",
          "status",
          "status.statustype",
          "resultaat",
          "resultaat.resultaattype",
          "rollen");
  private static final String EXPAND_TEKST = String.join(",", EXPAND);

  private final UpstreamCalls calls;
  private final ZgwTokens tokens;
  private final ZakenApi api;
  private final ZakenTranslation translation;

  public ZakenClient(Upstream upstream, ZgwCredentials credentials, Clock clock) {
    this.calls = new UpstreamCalls(upstream);
    this.tokens = new ZgwTokens(credentials, clock);
    this.translation = new ZakenTranslation(calls.links());
    this.api =
        new ZakenApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            });
  }

  /**
   * All zaken in which the person has this role, expanded with types, status, result and roles.
   * Some registers match the filters against different roles of one zaak, so the roles still have
   * to be checked.
   *
   * @param bsn goes into the body of the request, never into an address
   * @param rol the omschrijvingGeneriek, such as {@code initiator}
   * @param wijze a register that does not know this way refuses it
   */
  public CompletableFuture<List<Zaak>> listZakenVanBsn(
      String bsn, String rol, Zoekwijze wijze, Gebruiker gebruiker) {
    ZaakZoekJson zoek =
        new ZaakZoekJson()
            .rolBetrokkeneIdentificatieNatuurlijkPersoonInpBsn(bsn)
            .rolBetrokkeneType("natuurlijk_persoon")
            .rolOmschrijvingGeneriek(rol);
    return search(zoek, wijze, gebruiker);
  }

  /** As a list in the way of Open Zaak. */
  public CompletableFuture<List<Zaak>> listZakenVanBsn(
      String bsn, String rol, Gebruiker gebruiker) {
    return listZakenVanBsn(bsn, rol, Zoekwijze.LIJST, gebruiker);
  }

  /**
   * The same for the zaken in which an organisation has this role.
   *
   * @param nummer which organisation
   */
  public CompletableFuture<List<Zaak>> listZakenVanOrganisatie(
      Organisatienummer nummer, String rol, Zoekwijze wijze, Gebruiker gebruiker) {
    return search(nummer.addTo(new ZaakZoekJson().rolOmschrijvingGeneriek(rol)), wijze, gebruiker);
  }

  private CompletableFuture<List<Zaak>> search(
      ZaakZoekJson filters, Zoekwijze wijze, Gebruiker gebruiker) {
    ZaakZoekJson zoek = filters.expand(wijze.expand(EXPAND));
    return calls.callPages(
        page -> api.zoekZaken(CRS, CRS, zoek, page, wijze.pageSize(), tokens.headersFor(gebruiker)),
        ZaakPaginaJson::getNext,
        ZaakPaginaJson::getCount,
        page -> Answers.required(page.getResults(), translation::zaak));
  }

  /** The address of a zaak in this register, whether it exists or not. */
  public URI zaakUrl(UUID uuid) {
    return URI.create(calls.baseUri() + "/zaken/" + uuid);
  }

  /** One zaak, expanded with types, status, result and roles. */
  public CompletableFuture<Zaak> readZaak(UUID uuid, Gebruiker gebruiker) {
    return readZaak(uuid, true, gebruiker);
  }

  /**
   * One zaak.
   *
   * @param expand whether types, status, result and roles come along; a register that can't send
   *     them refuses
   */
  public CompletableFuture<Zaak> readZaak(UUID uuid, boolean expand, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readZaak(
                uuid, CRS, CRS, expand ? EXPAND_TEKST : null, tokens.headersFor(gebruiker)),
        translation::zaak);
  }

  /**
   * One zaak that another one points to.
   *
   * @param zaak the {@link Zaak#hoofdzaak()} or one of the {@link Zaak#deelzaken()}
   * @param expand as in {@link #readZaak(UUID, boolean, Gebruiker)}
   */
  public CompletableFuture<Zaak> readZaak(URI zaak, boolean expand, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readZaak(
                calls.links().uuidOf("zaken", zaak),
                CRS,
                CRS,
                expand ? EXPAND_TEKST : null,
                tokens.headersFor(gebruiker)),
        translation::zaak);
  }

  /**
   * Everyone who is involved in a zaak.
   *
   * @param zaak the {@link Zaak#url()}
   */
  public CompletableFuture<List<Rol>> listRollen(URI zaak, Gebruiker gebruiker) {
    return calls.callPages(
        page -> api.listRollen(calls.links().checked(zaak), page, tokens.headersFor(gebruiker)),
        RolPaginaJson::getNext,
        page -> Answers.required(page.getResults(), ZakenTranslation::rol));
  }

  /**
   * Every step that a zaak has taken, in the order in which the register gives them.
   *
   * @param zaak the {@link Zaak#url()}
   */
  public CompletableFuture<List<Status>> listStatussen(URI zaak, Gebruiker gebruiker) {
    return calls.callPages(
        page -> api.listStatussen(calls.links().checked(zaak), page, tokens.headersFor(gebruiker)),
        StatusPaginaJson::getNext,
        // A register that forgets the filter gives the statuses of other zaken too.
        page ->
            Answers.required(page.getResults(), json -> json).stream()
                .filter(json -> json.getZaak() == null || zaak.equals(json.getZaak()))
                .map(ZakenTranslation::status)
                .toList());
  }

  /**
   * One status, for registers that do not send it along.
   *
   * @param status the {@link Zaak#status()}
   */
  public CompletableFuture<Status> readStatus(URI status, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readStatus(calls.links().uuidOf("statussen", status), tokens.headersFor(gebruiker)),
        ZakenTranslation::status);
  }

  /**
   * The documents of a zaak.
   *
   * @param zaak the {@link Zaak#url()}
   */
  public CompletableFuture<List<Zaakinformatieobject>> listZaakinformatieobjecten(
      URI zaak, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.listZaakinformatieobjecten(
                calls.links().checked(zaak), tokens.headersFor(gebruiker)),
        all -> Answers.required(all, ZakenTranslation::zaakinformatieobject));
  }

  /**
   * What was registered of a zaak.
   *
   * @param zaak the {@link Zaak#url()}
   */
  public CompletableFuture<List<Zaakeigenschap>> listZaakeigenschappen(
      URI zaak, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.listZaakeigenschappen(
                calls.links().uuidOf("zaken", zaak), tokens.headersFor(gebruiker)),
        all -> Answers.required(all, ZakenTranslation::zaakeigenschap));
  }

  /**
   * Makes a document belong to a zaak.
   *
   * @param zaak the {@link Zaak#url()}
   * @param document the link of the document in the Documenten API
   */
  public CompletableFuture<Zaakinformatieobject> createZaakinformatieobject(
      URI zaak, URI document, String titel, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.createZaakinformatieobject(
                new ZaakinformatieobjectNieuwJson()
                    .zaak(calls.links().checked(zaak))
                    .informatieobject(document)
                    .titel(titel),
                tokens.headersFor(gebruiker)),
        ZakenTranslation::zaakinformatieobject);
  }

  /**
   * How a zaak ended, for registers that do not send it along.
   *
   * @param resultaat the {@link Zaak#resultaat()}
   */
  public CompletableFuture<Resultaat> readResultaat(URI resultaat, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readResultaat(
                calls.links().uuidOf("resultaten", resultaat), tokens.headersFor(gebruiker)),
        ZakenTranslation::resultaat);
  }
}
