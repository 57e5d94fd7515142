package nl.zaakwijs.clients.objecten;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.zaakwijs.clients.http.Answers;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.objecten.generated.ApiClient;
import nl.zaakwijs.clients.objecten.generated.ObjectenApi;
import nl.zaakwijs.clients.objecten.generated.model.ObjectJson;
import nl.zaakwijs.clients.objecten.generated.model.ObjectPaginaJson;
import nl.zaakwijs.clients.objecten.generated.model.ObjectZoekJson;

/**
 * Asks an Objecten API what is asked of a person, or what is there of a kind. Every future ends
 * within the total time limit, and fails only with {@link
 * nl.zaakwijs.clients.http.UpstreamException}.
 */
public final class ObjectenClient {
  private static final String CRS = "EPSG:4326";

  private final UpstreamCalls calls;
  private final Map<String, String> headers;
  private final ObjectenApi api;

  public ObjectenClient(Upstream upstream, Secret token) {
    this.calls = new UpstreamCalls(upstream);
    this.headers = Map.of("Authorization", "Token " + token.reveal());
    this.api =
        new ObjectenApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            });
  }

  /**
   * All taken for the person with this BSN, whatever their status. A register that forgets the
   * filter gives those of others too, so {@link Klanttaak#identificatie()} and {@link
   * Klanttaak#objecttype()} still have to be checked.
   *
   * @param objecttype the address of the objecttype of taken
   * @param bsn goes into the body of the request, never into an address
   */
  public CompletableFuture<List<Klanttaak>> listTaken(URI objecttype, String bsn) {
    ObjectZoekJson zoek =
        new ObjectZoekJson().type(objecttype).dataAttr("identificatie__value__exact__" + bsn);
    return list(zoek, ObjectenTranslation::taak);
  }

  /** All objects of this objecttype, as they are. */
  public CompletableFuture<List<Objectrecord>> listObjecten(URI objecttype) {
    return list(new ObjectZoekJson().type(objecttype), ObjectenTranslation::record);
  }

  private <T> CompletableFuture<List<T>> list(
      ObjectZoekJson zoek, Function<ObjectJson, T> translate) {
    return calls.callPages(
        page -> api.zoekObjecten(CRS, zoek, CRS, page, headers),
        ObjectPaginaJson::getNext,
        page -> Answers.required(page.getResults(), translate));
  }
}
