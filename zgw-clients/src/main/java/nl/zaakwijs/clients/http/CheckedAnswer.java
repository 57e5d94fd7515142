package nl.zaakwijs.clients.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLSession;

/**
 * An answer that has arrived completely and passed the checks, in the shape that generated code
 * asks for. Reading its body cannot block or fail any more.
 */
record CheckedAnswer<T>(HttpResponse<byte[]> received, int statusCode, T body)
    implements HttpResponse<T> {
  private static final int OK = 200;

  /** Hands bytes that were known before to the caller's own body handler. */
  static <T> CompletionStage<HttpResponse<T>> unchanged(
      HttpResponse<byte[]> received, byte[] known, BodyHandler<T> handler) {
    return of(received, OK, known, handler);
  }

  /** Hands the checked bytes to the caller's own body handler. */
  static <T> CompletionStage<HttpResponse<T>> of(
      HttpResponse<byte[]> received, byte[] body, BodyHandler<T> handler) {
    return of(received, received.statusCode(), body, handler);
  }

  private static <T> CompletionStage<HttpResponse<T>> of(
      HttpResponse<byte[]> received, int status, byte[] body, BodyHandler<T> handler) {
    BodySubscriber<T> subscriber = handler.apply(new Info(received, status));
    subscriber.onSubscribe(new AlreadyThere());
    if (body.length > 0) {
      subscriber.onNext(List.of(ByteBuffer.wrap(body)));
    }
    subscriber.onComplete();
    return subscriber.getBody().thenApply(read -> new CheckedAnswer<>(received, status, read));
  }

  @Override
  public HttpRequest request() {
    return received.request();
  }

  @Override
  public Optional<HttpResponse<T>> previousResponse() {
    return Optional.empty();
  }

  @Override
  public HttpHeaders headers() {
    return received.headers();
  }

  @Override
  public Optional<SSLSession> sslSession() {
    return received.sslSession();
  }

  @Override
  public URI uri() {
    return received.uri();
  }

  @Override
  public HttpClient.Version version() {
    return received.version();
  }

  private record Info(HttpResponse<byte[]> received, int statusCode) implements ResponseInfo {
    @Override
    public HttpHeaders headers() {
      return received.headers();
    }

    @Override
    public HttpClient.Version version() {
      return received.version();
    }
  }

  private record AlreadyThere() implements Flow.Subscription {
    @Override
    public void request(long count) {
      // Everything is handed over at once.
    }

    @Override
    public void cancel() {
      // There is nothing left to stop.
    }
  }
}
