package nl.zaakwijs.sandbox.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.zaakwijs.sandbox.fouten.Fouten;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;

/**
 * The address {@code /v1/chat/completions} of a model server. It remembers what it was given, so
 * that a test can see that nothing personal was in it.
 */
public final class Modelserver {
  private static final int MEESTE = 200;

  private final Fouten fouten;
  private final List<String> prompts = new CopyOnWriteArrayList<>();
  private volatile Gedrag gedrag = Gedrag.OLLAMA;
  private volatile boolean loading;

  /**
   * @param fouten what lets a slow answer go when the sandbox stops
   */
  public Modelserver(Fouten fouten) {
    this.fouten = fouten;
  }

  public void addTo(Routes routes) {
    routes
        .post("/chat/completions", this::write)
        .get("/models", verzoek -> Reply.ok(models()))
        .closeOff();
  }

  /** How it behaves from now on. */
  public void setGedrag(Gedrag nieuw) {
    gedrag = nieuw;
    loading = nieuw == Gedrag.LLAMACPP;
  }

  public Gedrag gedrag() {
    return gedrag;
  }

  /** The last prompts since the start, or since it forgot. */
  public List<String> prompts() {
    return List.copyOf(prompts);
  }

  public void forget() {
    prompts.clear();
  }

  private Reply write(Context verzoek) {
    ObjectNode body = Json.readObject(verzoek.bodyAsBytes());
    JsonNode messages = body.path("messages");
    if (!body.path("model").isTextual() || messages.isEmpty()) {
      throw ProblemException.badRequest("invalid_request_error", "model and messages are required");
    }
    List<String> teksten = new ArrayList<>();
    messages.forEach(message -> teksten.add(message.path("content").asText()));
    prompts.add(String.join("\n", teksten));
    if (prompts.size() > MEESTE) {
      prompts.remove(0);
    }
    if (loading) {
      loading = false;
      return Reply.json(
          503,
          Map.of(
              "error",
              Map.of("code", 503, "message", "Loading model", "type", "unavailable_error")));
    }
    Gedrag nu = gedrag;
    String tekst = Schrijver.write(teksten.get(0), teksten.get(teksten.size() - 1), nu);
    Modelstroom stroom = new Modelstroom(tekst, nu, fouten);
    return body.path("stream").asBoolean() && nu != Gedrag.GEHEEL
        ? Reply.stream(200, "text/event-stream", stroom)
        : Reply.ok(stroom.whole());
  }

  private static Map<String, Object> models() {
    return Map.of(
        "object", "list", "data", List.of(Map.of("id", "sandbox-model", "object", "model")));
  }
}
