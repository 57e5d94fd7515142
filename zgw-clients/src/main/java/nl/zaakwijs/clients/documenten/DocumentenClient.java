package nl.zaakwijs.clients.documenten;

import static nl.zaakwijs.clients.http.Answers.text;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.documenten.generated.ApiClient;
import nl.zaakwijs.clients.documenten.generated.DocumentenApi;
import nl.zaakwijs.clients.documenten.generated.model.EnkelvoudiginformatieobjectJson;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.clients.http.ZgwTokens;

/**
 * Asks a Documenten API (ZGW 1.5) about documents. Every future ends within the total time limit,
 * and fails only with {@link nl.zaakwijs.clients.http.UpstreamException}.
 */
public final class DocumentenClient {
  private final UpstreamCalls calls;
  private final ZgwTokens tokens;
  private final DocumentenApi api;

  public DocumentenClient(Upstream upstream, ZgwCredentials credentials, Clock clock) {
    this.calls = new UpstreamCalls(upstream);
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
        () ->
            api.readEnkelvoudiginformatieobject(
                calls.links().uuidOf("enkelvoudiginformatieobjecten", informatieobject),
                tokens.headersFor(gebruiker)),
        DocumentenClient::translate);
  }

  private static Enkelvoudiginformatieobject translate(EnkelvoudiginformatieobjectJson json) {
    return new Enkelvoudiginformatieobject(
        json.getUrl(),
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
        json.getBestandsomvang());
  }
}
