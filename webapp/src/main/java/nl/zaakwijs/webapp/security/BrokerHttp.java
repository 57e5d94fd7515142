package nl.zaakwijs.webapp.security;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;

/**
 * Calls the broker. A call ends within its time whatever the broker does, and never follows a
 * redirect.
 */
final class BrokerHttp implements ResourceRetriever {
  /** Keys are fetched inside a step that has a limit of its own, which can't be passed along. */
  private static final Duration SLEUTELS = Duration.ofSeconds(1);

  private final HttpClient client;
  private final Koppelingen koppelingen;

  BrokerHttp(Duration verbinding, Koppelingen koppelingen) {
    this.koppelingen = koppelingen;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(verbinding)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  HTTPResponse send(HTTPRequest request, Tijdslimiet limiet) throws IOException {
    HTTPRequestSender sender = readOnly -> exchange(readOnly, limiet.rest());
    return request.send(sender);
  }

  /** The body of a page that has to be there. */
  String read(URI uri, Duration limiet) throws IOException {
    HttpResponse<String> response =
        await(HttpRequest.newBuilder(uri).header("Accept", "application/json").build(), limiet);
    if (response.statusCode() != 200) {
      throw new IOException("The broker answered " + response.statusCode());
    }
    return response.body();
  }

  @Override
  public Resource retrieveResource(URL url) throws IOException {
    return new Resource(read(URI.create(url.toString()), SLEUTELS), "application/json");
  }

  private ReadOnlyHTTPResponse exchange(ReadOnlyHTTPRequest request, Duration limiet)
      throws IOException {
    String body = request.getBody();
    BodyPublisher publisher =
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request.getURI()).method(request.getMethod().name(), publisher);
    request.getHeaderMap().forEach((name, values) -> values.forEach(v -> builder.header(name, v)));
    HttpResponse<String> response = await(builder.build(), limiet);
    HTTPResponse result = new HTTPResponse(response.statusCode());
    try {
      String type = response.headers().firstValue("Content-Type").orElse("text/plain");
      result.setContentType(type);
    } catch (ParseException e) {
      throw new IOException("The broker's content type is unreadable", e);
    }
    result.setBody(response.body());
    return result;
  }

  private HttpResponse<String> await(HttpRequest request, Duration limiet) throws IOException {
    CompletableFuture<HttpResponse<String>> answer =
        koppelingen.watch(Koppeling.DIGID, client.sendAsync(request, BodyHandlers.ofString()));
    try {
      return answer.get(limiet.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HttpTimeoutException("The broker took longer than " + limiet.toMillis() + " ms");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for the broker", e);
    } catch (ExecutionException e) {
      throw new IOException("The broker can't be reached", e.getCause());
    }
  }
}
