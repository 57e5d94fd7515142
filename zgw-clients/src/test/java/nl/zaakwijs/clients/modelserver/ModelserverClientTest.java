package nl.zaakwijs.clients.modelserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.modelserver.Modeltekst.Einde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ModelserverClientTest {
  private static final List<Modelbericht> BERICHTEN =
      List.of(Modelbericht.system("Regels"), Modelbericht.user("Tekst"));
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final String CHUNK =
      "data:"
          + " {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"%s\"},\"finish_reason\":null}]}\n\n";
  private static final String STOP =
      "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

  @Test
  void putsPiecesTogetherAsOllamaSendsThem() {
    assertThat(
            write(
                """
                data: {"id":"chatcmpl-1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":"Een "},"finish_reason":null}]}

                data: {"id":"chatcmpl-1","choices":[{"index":0,"delta":{"role":"assistant","content":"paspoört."},"finish_reason":null}]}

                data: {"id":"chatcmpl-1","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":"stop"}]}

                data: [DONE]

                """))
        .isEqualTo(new Modeltekst("Een paspoört.", Einde.AF));
  }

  @Test
  void leavesOutThoughtsCommentsAndFiguresAsVllmSendsThem() {
    assertThat(
            write(
                """
                : ping

                data: {"choices":[{"delta":{"role":"assistant","content":"","reasoning_content":"Hm, 3 euro?"}}]}

                data: {"choices":[{"delta":{"reasoning":"Of 4."}}],"usage":null}

                data: {"choices":[{"delta":{"content":"Een paspoort."},"logprobs":null,"finish_reason":"stop","stop_reason":null}]}

                data: {"choices":[],"usage":{"prompt_tokens":3,"total_tokens":9}}

                data: {"choices":null}

                data: {"usage":{}}

                data: [DONE]
                """))
        .isEqualTo(new Modeltekst("Een paspoort.", Einde.AF));
  }

  @Test
  void waitsOnceForAModelThatIsStillLoadingAsLlamaCppSays() {
    AtomicInteger requests = new AtomicInteger();
    try (ScriptedModel model =
        new ScriptedModel(
            exchange -> {
              if (requests.getAndIncrement() == 0) {
                ScriptedModel.send(
                    exchange,
                    503,
                    "application/json",
                    "{\"error\":{\"code\":503,\"message\":\"Loading model\"}}");
              } else {
                ScriptedModel.send(
                    exchange, 200, "text/event-stream", CHUNK.formatted("Ja.") + STOP);
              }
            })) {
      assertThat(write(model, LONG, LONG, tot -> true).tekst()).isEqualTo("Ja.");
      assertThat(model.asked()).hasSize(2);
    }
  }

  @Test
  void givesUpOnAModelThatKeepsLoading() {
    AtomicInteger requests = new AtomicInteger();
    try (ScriptedModel model =
        new ScriptedModel(
            exchange -> {
              requests.incrementAndGet();
              ScriptedModel.send(exchange, 503, "application/json", "{}");
            })) {
      assertFails(model, LONG, LONG, Kind.UNREACHABLE);
      assertThat(requests).hasValue(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:{\"choices\":[{\"delta\":{\"content\":\"Ja.\"},\"finish_reason\":\"stop\"}]}\n\n",
        "data: {\"choices\":[{\"delta\":{\"content\":\"Ja.\"}}]}\r\n\r\ndata: [DONE]\r\n\r\n",
        """
        event: message
        data: {"choices":[{"delta":
        data: {"content":"Ja."}}]}

        data: [DONE]

        """,
        "\uFEFFdata:"
            + " {\"choices\":[{\"delta\":{\"content\":[{\"type\":\"text\",\"text\":\"Ja.\"}]}}]}\n\n"
            + "data: [DONE]",
        "data: {\"choices\":[{\"delta\":{\"content\":\"<think>Nee?</think>Ja.\"},\"finish_reason\":\"stop\"}]}\n\n",
        "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"Ja.\"},\"finish_reason\":\"stop\"}]}",
        "{\n  \"choices\": [\n    {\"message\": {\"content\": \"Ja.\"}}\n  ],\n  \"x\": 1\n}\n"
      })
  void takesWhatServersDoDifferently(String body) {
    assertThat(write(body)).isEqualTo(new Modeltekst("Ja.", Einde.AF));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: {\"error\":\"out of memory\"}\n\n",
        "data: {\"error\":{\"message\":\"out of memory\",\"code\":500}}\n\n",
        "error: {\"code\":500,\"message\":\"out of memory\"}\n\n",
        "data: {\"choices\":[{\"delta\":{\"content\":\"Ja.\"}}]}\n\n",
        "data: {\"choices\":[{\"delta\":{\"content\":\"Ja\n\ndata: [DONE]\n\n",
        "data: geen json\n\ndata: [DONE]\n\n",
        "{\"error\":\"model not found\"}",
        "{\"choices\":[]}",
        "Internal error",
        ""
      })
  void takesNoTextFromABrokenAnswer(String body) {
    try (ScriptedModel model = ScriptedModel.events(CHUNK.formatted("Een ") + body)) {
      assertFails(model, LONG, LONG, Kind.INVALID_ANSWER);
    }
    try (ScriptedModel model = ScriptedModel.events(body)) {
      assertFails(model, LONG, LONG, Kind.INVALID_ANSWER);
    }
  }

  @Test
  void tellsThatATextWasCutOff() {
    assertThat(
            write(
                CHUNK.formatted("Een pas")
                    + "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"length\"}]}\n\n"
                    + "data: [DONE]\n\n"))
        .isEqualTo(new Modeltekst("Een pas", Einde.AFGEKAPT));
    assertThat(write(CHUNK.formatted("lang ".repeat(300)).repeat(10) + STOP).einde())
        .isEqualTo(Einde.AFGEKAPT);
  }

  @Test
  void refusesAPageForPeopleAndAServerThatFails() {
    try (ScriptedModel model =
        new ScriptedModel(
            exchange -> ScriptedModel.send(exchange, 200, "text/html", "<h1>Onderhoud</h1>"))) {
      assertFails(model, LONG, LONG, Kind.INVALID_ANSWER);
    }
    try (ScriptedModel model =
        new ScriptedModel(exchange -> ScriptedModel.send(exchange, 500, "text/html", "oops"))) {
      assertFails(model, LONG, LONG, Kind.UNREACHABLE);
    }
    try (ScriptedModel model =
        new ScriptedModel(
            exchange -> ScriptedModel.send(exchange, 401, "application/json", "{}"))) {
      assertFails(model, LONG, LONG, Kind.REFUSED);
    }
  }

  @Test
  void waitsNoLongerThanTheTotalTimeForAnEndlessText() {
    try (ScriptedModel model = new ScriptedModel(exchange -> ScriptedModel.drip(exchange, CHUNK))) {
      assertFails(model, SHORT, LONG, Kind.TIMED_OUT);
    }
  }

  @Test
  void waitsNoLongerThanTheIdleTimeForTheNextPiece() {
    CountDownLatch end = new CountDownLatch(1);
    try (ScriptedModel model =
        new ScriptedModel(
            exchange -> {
              ScriptedModel.send(exchange, 200, "text/event-stream", CHUNK.formatted("Een"));
              await(end);
            })) {
      assertFails(model, LONG, SHORT, Kind.TIMED_OUT);
    } finally {
      end.countDown();
    }
  }

  @Test
  void takesNoMoreThanAMegabyte() {
    String comment = ": " + "x".repeat(1000) + "\n";
    try (ScriptedModel model = ScriptedModel.events(comment.repeat(2000))) {
      assertFails(model, LONG, LONG, Kind.INVALID_ANSWER);
    }
  }

  @Test
  void stopsWhenWhoAskedHasSeenEnough() {
    try (ScriptedModel model = new ScriptedModel(exchange -> ScriptedModel.drip(exchange, CHUNK))) {
      Modeltekst text = write(model, LONG, LONG, tot -> tot.length() < 30);

      assertThat(text.einde()).isEqualTo(Einde.GESTOPT);
      assertThat(text.tekst()).hasSizeGreaterThanOrEqualTo(30);
    }
  }

  @Test
  void leavesAServerAloneThatFailedFiveTimes() {
    try (ScriptedModel model =
        new ScriptedModel(exchange -> ScriptedModel.send(exchange, 500, "text/plain", "oops"))) {
      ModelserverClient client = client(model, LONG, LONG);
      for (int i = 0; i < 7; i++) {
        assertThatThrownBy(() -> client.write(BERICHTEN, 9, tot -> true).join())
            .isInstanceOf(CompletionException.class);
      }
      assertThat(model.asked()).hasSize(5);
    }
  }

  @Test
  void asksForATextWithoutTools() {
    try (ScriptedModel model = ScriptedModel.events(CHUNK.formatted("Ja.") + STOP)) {
      write(model, LONG, LONG, tot -> true);

      assertThat(model.asked())
          .containsExactly(
              "{\"model\":\"klein\",\"messages\":[{\"role\":\"system\",\"content\":\"Regels\"},"
                  + "{\"role\":\"user\",\"content\":\"Tekst\"}],\"stream\":true,"
                  + "\"temperature\":0,\"max_tokens\":9}");
      assertThat(model.keys()).containsExactly("Bearer sleutel");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Modeltekst write(String body) {
    try (ScriptedModel model = ScriptedModel.events(body)) {
      return write(model, LONG, LONG, tot -> true);
    }
  }

  private static Modeltekst write(
      ScriptedModel model, Duration total, Duration idle, Predicate<String> goOn) {
    return client(model, total, idle).write(BERICHTEN, 9, goOn).join();
  }

  private static void assertFails(
      ScriptedModel model, Duration total, Duration idle, Kind expected) {
    assertThatThrownBy(() -> write(model, total, idle, tot -> true))
        .cause()
        .isInstanceOfSatisfying(
            UpstreamException.class, failure -> assertThat(failure.kind()).isEqualTo(expected));
  }

  private static ModelserverClient client(ScriptedModel model, Duration total, Duration idle) {
    return new ModelserverClient(
        new Upstream("model", model.baseUri(), Duration.ofSeconds(2), total),
        idle,
        "klein",
        new Secret("sleutel"),
        true);
  }
}
