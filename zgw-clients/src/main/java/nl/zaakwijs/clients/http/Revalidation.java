package nl.zaakwijs.clients.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers the last answer under an address with its ETag, so that a register need not send again
 * what did not change. Only for what is the same for everyone: it knows no principal.
 */
final class Revalidation {
  private static final int MOST = 1_000;

  private final Map<URI, Copy> copies =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<URI, Copy> eldest) {
              return size() > MOST;
            }
          });

  private static final class Copy {
    private final String etag;
    private final byte[] body;

    Copy(String etag, byte[] body) {
      this.etag = etag;
      this.body = body;
    }
  }

  /** The same request, with the ETag of what is known under its address. */
  HttpRequest conditional(HttpRequest request) {
    Copy copy = request.method().equals("GET") ? copies.get(request.uri()) : null;
    return copy == null
        ? request
        : HttpRequest.newBuilder(request, (name, value) -> true)
            .header("If-None-Match", copy.etag)
            .build();
  }

  /** What is known, when this answer says that it did not change. */
  Optional<byte[]> findUnchanged(HttpResponse<?> answer) {
    Copy copy = answer.statusCode() == 304 ? copies.get(answer.request().uri()) : null;
    return Optional.ofNullable(copy).map(known -> known.body);
  }

  /** Remembers a good answer, when it has an ETag. */
  void keep(HttpResponse<?> answer, byte[] body) {
    answer
        .headers()
        .firstValue("ETag")
        .filter(etag -> answer.request().method().equals("GET"))
        .ifPresent(etag -> copies.put(answer.request().uri(), new Copy(etag, body)));
  }
}
