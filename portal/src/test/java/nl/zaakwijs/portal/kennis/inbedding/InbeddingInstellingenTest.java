package nl.zaakwijs.portal.kennis.inbedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen.Bestand;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen.Server;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class InbeddingInstellingenTest {
  private static final String URL = "zaakwijs.inbedding.url";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path map;

  @Test
  void isOffWithoutConfiguration() {
    assertThat(read(Map.of()).model()).isNull();
  }

  @Test
  void takesAServer() {
    InbeddingInstellingen instellingen =
        read(Map.of(URL, "http://localhost:11434/v1/", "zaakwijs.inbedding.naam", "m"));

    assertThat(instellingen.model())
        .isInstanceOfSatisfying(
            Server.class,
            server -> {
              assertThat(server.upstream().baseUri()).hasToString("http://localhost:11434/v1");
              assertThat(server.upstream().totalTimeout()).hasMillis(500);
              assertThat(server.key()).isNull();
            });
    assertThat(instellingen.gewicht()).isEqualTo(5);
  }

  @Test
  void findsFilesInTheFolderOfTheMunicipality() throws IOException {
    Map<String, String> keys = files();
    keys.put("zaakwijs.inbedding.vraag-begin", "query:");

    InbeddingInstellingen instellingen = read(keys);

    assertThat(instellingen.model())
        .isEqualTo(new Bestand(map.resolve("model.onnx"), map.resolve("vocab.txt")));
    assertThat(instellingen.vraagbegin()).isEqualTo("query: ");
    assertThat(instellingen.tekstbegin()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zaakwijs.inbedding.onnx, weg.onnx, file that can be read",
    "zaakwijs.inbedding.onnx, ., file that can be read",
    "zaakwijs.inbedding.tokenizer, weg.txt, file that can be read",
    "zaakwijs.inbedding.tokenizer, '', is missing",
    "zaakwijs.inbedding.gewicht, 21, whole number",
    "zaakwijs.inbedding.tijd, 0s, longer than nothing",
    "zaakwijs.inbedding.url, http://localhost:11434/v1, one model",
  })
  void namesTheKeyThatIsMissingOrWrong(String key, String value, String reden) throws IOException {
    Map<String, String> keys = files();
    keys.put("zaakwijs.inbedding.naam", "m");
    keys.put(key, value);

    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> read(keys))
        .withMessageStartingWith(key)
        .withMessageContaining(reden);
  }

  @Test
  void needsTheNameOfTheModelOnAServer() {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> read(Map.of(URL, "http://localhost:11434/v1")))
        .withMessageContaining("zaakwijs.inbedding.naam");
  }

  @Test
  void saysWhatToDoOnAServerWithoutOnnxRuntime() throws IOException {
    Instellingen keys = Testconfig.of("http://localhost:1", files());
    ClassLoader none = ClassLoader.getPlatformClassLoader();

    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> InbeddingInstellingen.from(keys, none))
        .withMessageStartingWith("zaakwijs.inbedding.onnx: needs ONNX Runtime")
        .withMessageContaining("com.microsoft.onnxruntime:onnxruntime")
        .withMessageContaining("--addlibs");
  }

  private Map<String, String> files() throws IOException {
    Files.writeString(map.resolve("model.onnx"), "");
    Files.writeString(map.resolve("vocab.txt"), "");
    return new HashMap<>(
        Map.of(
            "zaakwijs.gemeente.map", map.toString(),
            "zaakwijs.inbedding.onnx", "model.onnx",
            "zaakwijs.inbedding.tokenizer", "vocab.txt"));
  }

  private static InbeddingInstellingen read(Map<String, String> keys) {
    return InbeddingInstellingen.from(Testconfig.of("http://localhost:1", keys));
  }
}
