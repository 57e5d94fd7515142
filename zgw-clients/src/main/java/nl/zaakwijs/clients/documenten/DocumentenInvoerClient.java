package nl.zaakwijs.clients.documenten;

import static nl.zaakwijs.clients.http.Answers.text;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.documenten.generated.ApiClient;
import nl.zaakwijs.clients.documenten.generated.DocumentenApi;
import nl.zaakwijs.clients.documenten.generated.model.BestandsdeelJson;
import nl.zaakwijs.clients.documenten.generated.model.EnkelvoudiginformatieobjectNieuwJson;
import nl.zaakwijs.clients.documenten.generated.model.EnkelvoudiginformatieobjectOntvangenJson;
import nl.zaakwijs.clients.documenten.generated.model.OntgrendelingJson;
import nl.zaakwijs.clients.http.ContentCalls;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.clients.http.ZgwTokens;

/**
 * Puts documents into a Documenten API (ZGW 1.5), in the parts that it asks for. A register takes
 * longer to write than to read, so every future ends within five times the total time limit, and
 * fails only with {@link UpstreamException}.
 */
public final class DocumentenInvoerClient {
  private static final String COLLECTION = "enkelvoudiginformatieobjecten";
  private static final String DELEN = "bestandsdelen";
  private static final String DUTCH = "nld";
  private static final String DEFINITIEF = "definitief";

  private final UpstreamCalls calls;
  private final ContentCalls content;
  private final ZgwTokens tokens;
  private final DocumentenApi api;

  public DocumentenInvoerClient(Upstream upstream, ZgwCredentials credentials, Clock clock) {
    this.calls = new UpstreamCalls(upstream.patient());
    this.content = new ContentCalls(upstream.patient());
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

  /** Makes the document, without its content yet; it is locked from here on. */
  public CompletableFuture<Ontvangst> create(NieuwDocument document, Gebruiker gebruiker) {
    EnkelvoudiginformatieobjectNieuwJson json =
        new EnkelvoudiginformatieobjectNieuwJson()
            .identificatie(document.identificatie())
            .bronorganisatie(document.bronorganisatie())
            .informatieobjecttype(document.informatieobjecttype())
            .creatiedatum(document.ontvangstdatum())
            .ontvangstdatum(document.ontvangstdatum())
            .titel(document.titel())
            .auteur(document.auteur())
            .taal(DUTCH)
            .status(DEFINITIEF)
            .formaat(document.formaat())
            .bestandsnaam(document.bestandsnaam())
            .bestandsomvang(document.bestandsomvang());
    return calls.call(
        () -> api.createEnkelvoudiginformatieobject(json, headers(gebruiker)), this::translate);
  }

  /**
   * Sends one part.
   *
   * @param file that has the whole content
   * @param from where in it this part begins
   */
  public CompletableFuture<Void> putDeel(
      Ontvangst ontvangst, Ontvangst.Deel deel, Path file, long from, Gebruiker gebruiker) {
    return content.putForm(
        "/" + DELEN + "/" + deel.uuid(),
        headers(gebruiker),
        Map.of("lock", ontvangst.lock()),
        new ContentCalls.FilePart("inhoud", file, from, deel.omvang()));
  }

  /** Says that everything is there; fails when the register does not have every byte. */
  public CompletableFuture<Void> unlock(Ontvangst ontvangst, Gebruiker gebruiker) {
    return calls.callWithoutAnswer(
        () ->
            api.unlockEnkelvoudiginformatieobject(
                ontvangst.uuid(),
                new OntgrendelingJson().lock(ontvangst.lock()),
                headers(gebruiker)));
  }

  /** Takes the document away again; a register refuses that once it belongs to a zaak. */
  public CompletableFuture<Void> delete(Ontvangst ontvangst, Gebruiker gebruiker) {
    return calls.callWithoutAnswer(
        () -> api.deleteEnkelvoudiginformatieobject(ontvangst.uuid(), headers(gebruiker)));
  }

  private Ontvangst translate(EnkelvoudiginformatieobjectOntvangenJson json) {
    List<BestandsdeelJson> delen =
        Objects.requireNonNull(json.getBestandsdelen()).stream()
            .sorted(Comparator.comparing(BestandsdeelJson::getVolgnummer))
            .toList();
    URI url = json.getUrl();
    String lock = text(json.getLock());
    if (lock.isEmpty()) {
      throw new UpstreamException(calls.name(), Kind.INVALID_ANSWER, "no lock");
    }
    return new Ontvangst(
        url,
        uuid(COLLECTION, url),
        lock,
        delen.stream()
            .map(deel -> new Ontvangst.Deel(uuid(DELEN, deel.getUrl()), deel.getOmvang()))
            .toList());
  }

  private UUID uuid(String collection, URI url) {
    return calls.links().uuidOf(collection, url);
  }

  private Map<String, String> headers(Gebruiker gebruiker) {
    return tokens.headersFor(gebruiker);
  }
}
