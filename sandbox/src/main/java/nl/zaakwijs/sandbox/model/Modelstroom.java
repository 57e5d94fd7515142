package nl.zaakwijs.sandbox.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.sandbox.fouten.Fouten;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.Stroom;
import org.jspecify.annotations.Nullable;

/** The text of a model on its way: word by word, as server-sent events. */
final class Modelstroom implements Stroom {
  private static final Duration LANGZAAM = Duration.ofMillis(100);
  private static final Duration LANG = Duration.ofMinutes(5);
  private static final String EINDE = "data: [DONE]\n\n";

  private final String tekst;
  private final Gedrag gedrag;
  private final Fouten fouten;

  Modelstroom(String tekst, Gedrag gedrag, Fouten fouten) {
    this.tekst = tekst;
    this.gedrag = gedrag;
    this.fouten = fouten;
  }

  /** Not known before it is written. */
  @Override
  public long length() {
    return -1;
  }

  /** The same as one answer. */
  Map<String, Object> whole() {
    Map<String, Object> choice = new LinkedHashMap<>();
    choice.put("index", 0);
    choice.put("message", Map.of("role", "assistant", "content", tekst));
    choice.put("finish_reason", "stop");
    return Map.of("id", "chatcmpl-1", "object", "chat.completion", "choices", List.of(choice));
  }

  @Override
  public void write(OutputStream lijn, long from, long to) throws IOException {
    begin(lijn);
    String[] woorden = tekst.split("(?<= )", -1);
    int helft = woorden.length / 2;
    for (int i = 0; i < woorden.length; i++) {
      if (i == helft && !goesOn(lijn)) {
        return;
      }
      if (gedrag == Gedrag.TRAAG && !fouten.pause(LANGZAAM)) {
        return;
      }
      send(lijn, chunk(Map.of("content", woorden[i]), null));
    }
    if (gedrag == Gedrag.EINDELOOS) {
      ramble(lijn);
    }
    end(lijn);
  }

  private void begin(OutputStream lijn) throws IOException {
    if (gedrag == Gedrag.VLLM) {
      write(lijn, ": ping\n\n");
      send(lijn, chunk(Map.of("role", "assistant", "content", ""), null));
      send(lijn, chunk(Map.of("reasoning_content", "Kost het \u20ac 1? Dat zeg ik."), null));
      send(lijn, chunk(Map.of("reasoning", "Of toch \u20ac 2."), null));
    }
  }

  /** What goes wrong in the middle. */
  private boolean goesOn(OutputStream lijn) throws IOException {
    return switch (gedrag) {
      case AFGEKAPT -> {
        send(lijn, chunk(Map.of(), "length"));
        write(lijn, EINDE);
        yield false;
      }
      case FOUT_HALVERWEGE -> {
        send(lijn, Map.of("error", Map.of("message", "out of memory", "code", 500)));
        yield false;
      }
      case BREEKT_AF -> false;
      case ZWIJGT -> {
        fouten.pause(LANG);
        yield false;
      }
      default -> true;
    };
  }

  private void ramble(OutputStream lijn) throws IOException {
    while (fouten.pause(Duration.ofMillis(1))) {
      send(lijn, chunk(Map.of("content", "en zo voort en zo verder "), null));
    }
  }

  private void end(OutputStream lijn) throws IOException {
    send(lijn, chunk(Map.of(), "stop"));
    if (gedrag == Gedrag.VLLM) {
      send(lijn, Map.of("choices", List.of(), "usage", Map.of("total_tokens", 42)));
    }
    write(lijn, EINDE);
  }

  private static Map<String, Object> chunk(Map<String, String> delta, @Nullable String einde) {
    Map<String, Object> choice = new LinkedHashMap<>();
    choice.put("index", 0);
    choice.put("delta", delta);
    choice.put("finish_reason", einde);
    Map<String, Object> chunk = new LinkedHashMap<>();
    chunk.put("id", "chatcmpl-1");
    chunk.put("object", "chat.completion.chunk");
    chunk.put("choices", List.of(choice));
    return chunk;
  }

  private static void send(OutputStream lijn, Map<String, ?> event) throws IOException {
    write(lijn, "data: " + new String(Json.write(event), StandardCharsets.UTF_8) + "\n\n");
  }

  private static void write(OutputStream lijn, String regels) throws IOException {
    lijn.write(regels.getBytes(StandardCharsets.UTF_8));
    lijn.flush();
  }
}
