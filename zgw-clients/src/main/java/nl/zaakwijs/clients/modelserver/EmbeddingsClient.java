package nl.zaakwijs.clients.modelserver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.StreamCalls;
import nl.zaakwijs.clients.http.Upstream;
import org.jspecify.annotations.Nullable;

/**
 * Has an embedding model turn texts into numbers. Every future ends within the total time limit,
 * and fails only with {@link nl.zaakwijs.clients.http.UpstreamException}.
 */
public final class EmbeddingsClient {
  private static final int MAX_BYTES = 16 * 1024 * 1024;

  private final StreamCalls calls;
  private final ObjectMapper mapper;
  private final String model;
  private final Map<String, String> headers;

  /**
   * @param upstream its base is up to and including {@code /v1}
   * @param model the name by which the server knows the model
   * @param key what the server wants to see; null when it asks for nothing
   */
  public EmbeddingsClient(Upstream upstream, String model, @Nullable Secret key) {
    this.calls = new StreamCalls(upstream, upstream.totalTimeout(), MAX_BYTES);
    this.mapper = calls.newMapper();
    this.model = model;
    this.headers = key == null ? Map.of() : Map.of("Authorization", "Bearer " + key.reveal());
  }

  /**
   * The numbers of each text, in the same order: one list per text, all finite and of one length.
   *
   * @param texts at least one
   */
  public CompletableFuture<List<float[]>> embed(List<String> texts) {
    Embeddingsanswer answer = new Embeddingsanswer(calls.name(), mapper);
    return calls
        .post("/embeddings", headers, body(texts), answer)
        .thenApply(read -> answer.result(texts.size()));
  }

  private String body(List<String> texts) {
    ObjectNode body = mapper.createObjectNode();
    body.put("model", model).put("encoding_format", "float");
    texts.forEach(body.putArray("input")::add);
    return body.toString();
  }
}
