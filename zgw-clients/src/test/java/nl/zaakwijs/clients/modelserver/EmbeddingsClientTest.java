package nl.zaakwijs.clients.modelserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class EmbeddingsClientTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  @Test
  void asksForAllTextsAtOnceAndPutsTheirNumbersInOrder() {
    try (ScriptedModel model =
        json(
            """
            {"object": "list", "model": "m", "usage": {"prompt_tokens": 4},
             "data": [{"object": "embedding", "index": 1, "embedding": [0, -1.5e-2]},
                      {"object": "embedding", "index": 0, "embedding": [0.5, 1]}]}
            """)) {
      List<float[]> numbers =
          new EmbeddingsClient(upstream(model, LONG), "m", new Secret("s"))
              .embed(List.of("een", "\"twee\""))
              .join();

      assertThat(numbers).containsExactly(new float[] {0.5f, 1}, new float[] {0, -0.015f});
      assertThat(model.paths()).containsExactly("/v1/embeddings");
      assertThat(model.keys()).containsExactly("Bearer s");
      assertThat(model.asked())
          .containsExactly(
              "{\"model\":\"m\",\"encoding_format\":\"float\",\"input\":[\"een\",\"\\\"twee\\\"\"]}");
    }
  }

  @Test
  void takesThemInOrderFromAServerThatDoesNotNumberThem() {
    try (ScriptedModel model = json("{\"data\":[{\"embedding\":[1]},{\"embedding\":[2]}]}")) {
      assertThat(embed(model, LONG)).containsExactly(new float[] {1}, new float[] {2});
      assertThat(model.keys()).containsExactly("null");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nee",
        "{}",
        "{\"error\":\"out of memory\"}",
        "{\"data\":[]}",
        "{\"data\":[{\"embedding\":[1]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[1]},{\"embedding\":[1]}]}",
        "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":0,\"embedding\":[1]}]}",
        "{\"data\":[{\"index\":1,\"embedding\":[1]},{\"index\":2,\"embedding\":[1]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[1,2]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[NaN]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[\"NaN\"]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[null]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":[1e99]}]}",
        "{\"data\":[{\"embedding\":[1]},{\"embedding\":\"AACAPw==\"}]}"
      })
  void takesNothingThatItCannotReckonWith(String body) {
    try (ScriptedModel model = json(body)) {
      assertFails(model, LONG, Kind.INVALID_ANSWER);
    }
  }

  @Test
  void tellsThatAServerFails() {
    try (ScriptedModel model =
        new ScriptedModel(
            exchange -> ScriptedModel.send(exchange, 500, "application/json", "{}"))) {
      assertFails(model, LONG, Kind.UNREACHABLE);
    }
  }

  @Test
  void waitsNoLongerThanItsTime() {
    CountDownLatch never = new CountDownLatch(1);
    try (ScriptedModel model =
        new ScriptedModel(
            exchange -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })) {
      assertFails(model, SHORT, Kind.TIMED_OUT);
    }
  }

  private static ScriptedModel json(String body) {
    return new ScriptedModel(
        exchange -> ScriptedModel.send(exchange, 200, "application/json", body));
  }

  private static List<float[]> embed(ScriptedModel model, Duration total) {
    return new EmbeddingsClient(upstream(model, total), "m", null)
        .embed(List.of("een", "twee"))
        .join();
  }

  private static Upstream upstream(ScriptedModel model, Duration total) {
    return new Upstream("inbedding", model.baseUri(), Duration.ofSeconds(2), total);
  }

  private static void assertFails(ScriptedModel model, Duration total, Kind kind) {
    assertThatThrownBy(() -> embed(model, total))
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            UpstreamException.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
  }
}
