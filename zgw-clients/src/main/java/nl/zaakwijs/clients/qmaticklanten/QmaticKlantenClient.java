package nl.zaakwijs.clients.qmaticklanten;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.http.Answers;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.qmaticklanten.generated.ApiClient;
import nl.zaakwijs.clients.qmaticklanten.generated.KlantenApi;

/**
 * Finds customers in Qmatic. Every future ends within the total time limit, and fails only with
 * {@link nl.zaakwijs.clients.http.UpstreamException}.
 */
public final class QmaticKlantenClient {
  private final UpstreamCalls calls;
  private final Map<String, String> headers;
  private final KlantenApi api;

  public QmaticKlantenClient(Upstream upstream, Secret apiKey) {
    this.calls = new UpstreamCalls(upstream);
    this.headers = Map.of("X-Api-Key", apiKey.reveal());
    this.api =
        new KlantenApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            }.setRequestInterceptor(QmaticKlantenClient::restore));
  }

  /**
   * The ids of the customers with this e-mail address, possibly none.
   *
   * @param email goes into the address, as Qmatic wants it
   */
  public CompletableFuture<List<String>> listCustomerIds(String email) {
    if (!canIdentify(email)) {
      throw new IllegalArgumentException("not an e-mail address that fits in a path");
    }
    return calls.call(
        () -> api.identify(";email=" + email, headers),
        customers ->
            Answers.required(
                customers, customer -> Objects.requireNonNull(customer.getPublicId())));
  }

  /** Whether this e-mail address fits in a path of Qmatic. */
  public static boolean canIdentify(String email) {
    return email.indexOf(';') < 0 && email.indexOf('/') < 0;
  }

  /** Puts back the first separators, which the generated code can only write percent-encoded. */
  private static void restore(HttpRequest.Builder request) {
    String uri = request.build().uri().toString();
    request.uri(URI.create(uri.replaceFirst("%3Bemail%3D", ";email=")));
  }
}
