package nl.zaakwijs.clients.modelserver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.StreamCalls;
import nl.zaakwijs.clients.http.Upstream;
import org.jspecify.annotations.Nullable;

/**
 * Has a language model write a text. Every future ends within the total time limit, and fails only
 * with {@link nl.zaakwijs.clients.http.UpstreamException}; the model gets messages and no tools.
 */
public final class ModelserverClient {
  private static final int MAX_BYTES = 1024 * 1024;

  private final StreamCalls calls;
  private final ObjectMapper mapper;
  private final String model;
  private final boolean streaming;
  private final Map<String, String> headers;

  /**
   * @param upstream its base is up to and including {@code /v1}
   * @param idleTimeout how long nothing may come between two pieces
   * @param model the name by which the server knows the model
   * @param key what the server wants to see; null when it asks for nothing
   * @param streaming whether to ask for the text piece by piece
   */
  public ModelserverClient(
      Upstream upstream,
      Duration idleTimeout,
      String model,
      @Nullable Secret key,
      boolean streaming) {
    this.calls = new StreamCalls(upstream, idleTimeout, MAX_BYTES);
    this.mapper = calls.newMapper();
    this.model = model;
    this.streaming = streaming;
    this.headers = key == null ? Map.of() : Map.of("Authorization", "Bearer " + key.reveal());
  }

  /**
   * Has the model write.
   *
   * @param maxTokens how long the text may become, in the model's own measure
   * @param goOn is shown the text so far while it comes, and says whether to go on
   */
  public CompletableFuture<Modeltekst> write(
      List<Modelbericht> messages, int maxTokens, Predicate<String> goOn) {
    Modelantwoord answer = new Modelantwoord(calls.name(), mapper, goOn);
    return calls
        .post("/chat/completions", headers, body(messages, maxTokens), answer)
        .thenApply(read -> answer.result());
  }

  private String body(List<Modelbericht> messages, int maxTokens) {
    ObjectNode body = mapper.createObjectNode();
    body.put("model", model);
    ArrayNode list = body.putArray("messages");
    for (Modelbericht message : messages) {
      list.addObject().put("role", message.role()).put("content", message.content());
    }
    return body.put("stream", streaming)
        .put("temperature", 0)
        .put("max_tokens", maxTokens)
        .toString();
  }
}
