package nl.zaakwijs.clients.documenten;

import static nl.zaakwijs.clients.http.Answers.link;
import static nl.zaakwijs.clients.http.Answers.text;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.documenten.generated.ApiClient;
import nl.zaakwijs.clients.documenten.generated.DocumentenApi;
import nl.zaakwijs.clients.documenten.generated.model.DocumentPaginaJson;
import nl.zaakwijs.clients.documenten.generated.model.DocumentZoekJson;
import nl.zaakwijs.clients.documenten.generated.model.EnkelvoudiginformatieobjectJson;
import nl.zaakwijs.clients.http.Answers;
import nl.zaakwijs.clients.http.ContentCalls;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.http.UpstreamContent;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.clients.http.ZgwTokens;
import org.jspecify.annotations.Nullable;

/**
 * Asks a Documenten API (ZGW 1.5) about documents. Every future ends within the total time limit,
 * and fails only with {@link nl.zaakwijs.clients.http.UpstreamException}.
 */
public final class DocumentenClient {
  private static final String COLLECTION = "enkelvoudiginformatieobjecten";

  private final UpstreamCalls calls;
  private final ZgwTokens tokens;
  private final DocumentenApi api;
  private final ContentCalls content;

  public DocumentenClient(Upstream upstream, ZgwCredentials credentials, Clock clock) {
    this.calls = new UpstreamCalls(upstream);
    this.content = new ContentCalls(upstream);
    this.tokens = new ZgwTokens(credentials, clock);
    this.api =
        new DocumentenApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            });
  }

  /**
   * What is known about a document.
   *
   * @param informatieobject the link in a zaakinformatieobject
   */
  public CompletableFuture<Enkelvoudiginformatieobject> readEnkelvoudiginformatieobject(
      URI informatieobject, Gebruiker gebruiker) {
    return calls.call(
        () -> api.readEnkelvoudiginformatieobject(uuid(informatieobject), headers(gebruiker)),
        json -> translate(json, uuid(informatieobject)));
  }

  /**
   * What is known about these documents, in no particular order. Those that the register does not
   * give are left out.
   *
   * @param informatieobjecten the links in zaakinformatieobjecten
   */
  public CompletableFuture<List<Enkelvoudiginformatieobject>> listEnkelvoudiginformatieobjecten(
      List<URI> informatieobjecten, Gebruiker gebruiker) {
    return calls.callPages(
        page ->
            api.zoekEnkelvoudiginformatieobjecten(
                new DocumentZoekJson().uuidIn(informatieobjecten.stream().map(this::uuid).toList()),
                page,
                headers(gebruiker)),
        DocumentPaginaJson::getNext,
        DocumentPaginaJson::getCount,
        page -> Answers.required(page.getResults(), json -> translate(json, uuid(json.getUrl()))));
  }

  /**
   * The content of a document, in the version that is known. What is returned has to be closed; the
   * total time limit counts until the content begins.
   *
   * @param range such as {@code bytes=0-99}, null for all of it; the register may give all of it
   *     anyway
   */
  public CompletableFuture<UpstreamContent> download(
      Inhoudadres adres, @Nullable String range, Gebruiker gebruiker) {
    return CompletableFuture.completedFuture(adres)
        .thenCompose(
            known -> content.get(pathOf(known), headers(gebruiker), known.formaat(), range));
  }

  /** The address that the register tells is not followed: its own uuid leads to the content. */
  private String pathOf(Inhoudadres adres) {
    if (adres.inhoud() != null) {
      calls.links().checked(adres.inhoud());
    }
    String versie = adres.versie() == null ? "" : "?versie=" + adres.versie();
    return "/" + COLLECTION + "/" + uuid(adres.informatieobject()) + "/download" + versie;
  }

  private UUID uuid(URI informatieobject) {
    return calls.links().uuidOf(COLLECTION, informatieobject);
  }

  private Map<String, String> headers(Gebruiker gebruiker) {
    return tokens.headersFor(gebruiker);
  }

  /** What the register tells of another document than was asked is not what was asked. */
  private Enkelvoudiginformatieobject translate(EnkelvoudiginformatieobjectJson json, UUID asked) {
    if (!uuid(json.getUrl()).equals(asked)) {
      throw new UpstreamException(calls.name(), Kind.INVALID_ANSWER, "another document");
    }
    return new Enkelvoudiginformatieobject(
        json.getUrl(),
        asked,
        text(json.getIdentificatie()),
        text(json.getTitel()),
        text(json.getBeschrijving()),
        json.getCreatiedatum(),
        json.getOntvangstdatum(),
        json.getVerzenddatum(),
        text(json.getVertrouwelijkheidaanduiding()),
        text(json.getStatus()),
        text(json.getFormaat()),
        text(json.getBestandsnaam()),
        json.getBestandsomvang(),
        link(json.getInformatieobjecttype()),
        new Inhoudadres(
            json.getUrl(), link(json.getInhoud()), json.getVersie(), text(json.getFormaat())));
  }
}
