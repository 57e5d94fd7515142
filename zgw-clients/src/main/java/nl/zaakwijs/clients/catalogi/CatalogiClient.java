package nl.zaakwijs.clients.catalogi;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.catalogi.generated.ApiClient;
import nl.zaakwijs.clients.catalogi.generated.CatalogiApi;
import nl.zaakwijs.clients.catalogi.generated.model.InformatieobjecttypePaginaJson;
import nl.zaakwijs.clients.catalogi.generated.model.ResultaattypePaginaJson;
import nl.zaakwijs.clients.catalogi.generated.model.StatustypePaginaJson;
import nl.zaakwijs.clients.catalogi.generated.model.ZaaktypeInformatieobjecttypeJson;
import nl.zaakwijs.clients.catalogi.generated.model.ZaaktypeInformatieobjecttypePaginaJson;
import nl.zaakwijs.clients.http.Answers;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.clients.http.ZgwTokens;

/**
 * Asks a Catalogi API (ZGW 1.5) what kinds of zaken there are. Every future ends within the total
 * time limit, and fails only with {@link nl.zaakwijs.clients.http.UpstreamException}.
 */
public final class CatalogiClient {
  private static final String INKOMEND = "inkomend";

  private final UpstreamCalls calls;
  private final ZgwTokens tokens;
  private final CatalogiApi api;

  public CatalogiClient(Upstream upstream, ZgwCredentials credentials, Clock clock) {
    this.calls = UpstreamCalls.revalidating(upstream);
    this.tokens = new ZgwTokens(credentials, clock);
    this.api =
        new CatalogiApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            });
  }

  /**
   * The version of a zaaktype that a zaak has.
   *
   * @param zaaktype the link in a zaak
   */
  public CompletableFuture<Zaaktype> readZaaktype(URI zaaktype, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readZaaktype(
                calls.links().uuidOf("zaaktypen", zaaktype), tokens.headersFor(gebruiker)),
        CatalogiTranslation::zaaktype);
  }

  /**
   * The kind of step that a status is.
   *
   * @param statustype the link in a status
   */
  public CompletableFuture<Statustype> readStatustype(URI statustype, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readStatustype(
                calls.links().uuidOf("statustypen", statustype), tokens.headersFor(gebruiker)),
        CatalogiTranslation::statustype);
  }

  /** All steps of a zaaktype, in the order in which the register gives them. */
  public CompletableFuture<List<Statustype>> listStatustypen(URI zaaktype, Gebruiker gebruiker) {
    return calls.callPages(
        page ->
            api.listStatustypen(
                calls.links().checked(zaaktype), page, tokens.headersFor(gebruiker)),
        StatustypePaginaJson::getNext,
        page -> Answers.required(page.getResults(), CatalogiTranslation::statustype));
  }

  /** All kinds of end that zaken of a zaaktype can have. */
  public CompletableFuture<List<Resultaattype>> listResultaattypen(
      URI zaaktype, Gebruiker gebruiker) {
    return calls.callPages(
        page ->
            api.listResultaattypen(
                calls.links().checked(zaaktype).toString(), page, tokens.headersFor(gebruiker)),
        ResultaattypePaginaJson::getNext,
        page -> Answers.required(page.getResults(), CatalogiTranslation::resultaattype));
  }

  /**
   * The kind of end that a resultaat is.
   *
   * @param resultaattype the link in a resultaat
   */
  public CompletableFuture<Resultaattype> readResultaattype(
      URI resultaattype, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readResultaattype(
                calls.links().uuidOf("resultaattypen", resultaattype),
                tokens.headersFor(gebruiker)),
        CatalogiTranslation::resultaattype);
  }

  /**
   * The kind of fact that a zaakeigenschap is.
   *
   * @param eigenschap the link in a zaakeigenschap
   */
  public CompletableFuture<Eigenschap> readEigenschap(URI eigenschap, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readEigenschap(
                calls.links().uuidOf("eigenschappen", eigenschap), tokens.headersFor(gebruiker)),
        CatalogiTranslation::eigenschap);
  }

  /**
   * The kind of besluit that a besluit is.
   *
   * @param besluittype the link in a besluit
   */
  public CompletableFuture<Besluittype> readBesluittype(URI besluittype, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readBesluittype(
                calls.links().uuidOf("besluittypen", besluittype), tokens.headersFor(gebruiker)),
        CatalogiTranslation::besluittype);
  }

  /** All kinds of documents that there are. */
  public CompletableFuture<List<Informatieobjecttype>> listInformatieobjecttypen(
      Gebruiker gebruiker) {
    return calls.callPages(
        page -> api.listInformatieobjecttypen(page, tokens.headersFor(gebruiker)),
        InformatieobjecttypePaginaJson::getNext,
        page -> Answers.required(page.getResults(), CatalogiTranslation::informatieobjecttype));
  }

  /**
   * The kind of document that an enkelvoudiginformatieobject is.
   *
   * @param informatieobjecttype the link in the document
   */
  public CompletableFuture<Informatieobjecttype> readInformatieobjecttype(
      URI informatieobjecttype, Gebruiker gebruiker) {
    return calls.call(
        () ->
            api.readInformatieobjecttype(
                calls.links().uuidOf("informatieobjecttypen", informatieobjecttype),
                tokens.headersFor(gebruiker)),
        CatalogiTranslation::informatieobjecttype);
  }

  /**
   * The kinds of documents that the municipality receives in zaken of this type, the most usual
   * first. A kind that is named without a link is left out: nothing can be made of it.
   */
  public CompletableFuture<List<URI>> listInkomendeInformatieobjecttypen(
      URI zaaktype, Gebruiker gebruiker) {
    return calls
        .callPages(
            page ->
                api.listZaaktypeInformatieobjecttypen(
                    calls.links().checked(zaaktype), INKOMEND, page, tokens.headersFor(gebruiker)),
            ZaaktypeInformatieobjecttypePaginaJson::getNext,
            page -> kinds(zaaktype, Answers.required(page.getResults(), json -> json)))
        .thenApply(
            all ->
                all.stream()
                    .sorted(Comparator.comparing(Soort::volgnummer))
                    .map(Soort::informatieobjecttype)
                    .toList());
  }

  private record Soort(int volgnummer, URI informatieobjecttype) {}

  /** A register that forgets a filter gives the kinds of other zaaktypen too. */
  private List<Soort> kinds(URI zaaktype, List<ZaaktypeInformatieobjecttypeJson> page) {
    return page.stream()
        .filter(json -> json.getZaaktype() == null || zaaktype.equals(json.getZaaktype()))
        .filter(json -> INKOMEND.equals(json.getRichting()))
        .filter(json -> Answers.text(json.getInformatieobjecttype()).startsWith("http"))
        .map(
            json ->
                new Soort(
                    Objects.requireNonNullElse(json.getVolgnummer(), Integer.MAX_VALUE),
                    calls.links().checked(URI.create(json.getInformatieobjecttype()))))
        .toList();
  }
}
