package nl.zaakwijs.portal.kennis.inbedding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.portal.instellingen.Instellingen;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is an embedding model, where, and how much it counts.
 *
 * @param model null when the municipality wants none, as it is without configuration
 * @param gewicht what coming as near as can be in meaning adds to the score of an article
 * @param wachten how long one question waits for the model
 * @param vraagbegin what the model wants to see before a question; may be empty
 * @param tekstbegin what it wants to see before a text; may be empty
 */
public record InbeddingInstellingen(
    @Nullable Model model, int gewicht, Duration wachten, String vraagbegin, String tekstbegin) {
  static final String ONNX = "zaakwijs.inbedding.onnx";
  static final String TOKENIZER = "zaakwijs.inbedding.tokenizer";
  static final String URL = "zaakwijs.inbedding.url";

  private static final String NAAM = "zaakwijs.inbedding.naam";
  private static final String API_KEY = "zaakwijs.inbedding.api-key";
  private static final String TIJD = "zaakwijs.inbedding.tijd";
  private static final String GEWICHT = "zaakwijs.inbedding.gewicht";
  private static final String VRAAGBEGIN = "zaakwijs.inbedding.vraag-begin";
  private static final String TEKSTBEGIN = "zaakwijs.inbedding.tekst-begin";
  private static final String MAP = "zaakwijs.gemeente.map";

  private static final int GEWICHT_GEWOON = 5;
  private static final int GEWICHT_MEEST = 20;
  private static final String BIBLIOTHEEK = "ai.onnxruntime.OrtEnvironment";

  /** Where the model is. */
  public sealed interface Model {}

  /**
   * A file that is run here.
   *
   * @param model in the format of ONNX
   * @param tokenizer how it takes texts apart: {@code tokenizer.json} or {@code vocab.txt}
   */
  public record Bestand(Path model, Path tokenizer) implements Model {}

  /**
   * A server that is asked.
   *
   * @param upstream up to and including {@code /v1}
   * @param naam by which the server knows the model
   * @param key what the server wants to see; null when it asks for nothing
   */
  public record Server(Upstream upstream, String naam, @Nullable Secret key) implements Model {}

  /** Whether questions leave this server, masked. */
  public boolean isServer() {
    return model instanceof Server;
  }

  /** The configured model. */
  public static InbeddingInstellingen from(Instellingen instellingen) {
    return from(instellingen, InbeddingInstellingen.class.getClassLoader());
  }

  /**
   * @param libraries where ONNX Runtime is looked for
   */
  static InbeddingInstellingen from(Instellingen instellingen, ClassLoader libraries) {
    Duration tijd = instellingen.duration(TIJD, "500ms");
    Optional<Bestand> bestand =
        instellingen.findText(ONNX).map(pad -> file(pad, instellingen, libraries));
    Optional<Server> server =
        instellingen.findUpstream("inbedding", URL).map(bij -> server(bij, tijd, instellingen));
    if (bestand.isPresent() && server.isPresent()) {
      instellingen.reject(URL, "must be left out when " + ONNX + " is there: one model counts", "");
    }
    return new InbeddingInstellingen(
        bestand.<Model>map(een -> een).or(() -> server).orElse(null),
        instellingen.number(GEWICHT, GEWICHT_GEWOON, 0, GEWICHT_MEEST),
        tijd,
        begin(instellingen, VRAAGBEGIN),
        begin(instellingen, TEKSTBEGIN));
  }

  private static String begin(Instellingen instellingen, String key) {
    return instellingen.findText(key).map(begin -> begin + " ").orElse("");
  }

  private static Bestand file(String pad, Instellingen instellingen, ClassLoader libraries) {
    if (!isThere(libraries)) {
      instellingen.reject(
          ONNX,
          "needs ONNX Runtime, which is not part of Zaakwijs: add the library"
              + " com.microsoft.onnxruntime:onnxruntime to the server"
              + " (Payara Micro: --addlibs), or leave this key out",
          "");
    }
    return new Bestand(
        readable(ONNX, pad, instellingen),
        readable(TOKENIZER, instellingen.text(TOKENIZER), instellingen));
  }

  private static boolean isThere(ClassLoader libraries) {
    try {
      return Class.forName(BIBLIOTHEEK, false, libraries).getName().equals(BIBLIOTHEEK);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** A path that is not absolute begins in the municipality's folder. */
  private static Path readable(String key, String pad, Instellingen instellingen) {
    Path bestand = Path.of(instellingen.text(MAP, "")).resolve(pad);
    return Files.isReadable(bestand) && Files.isRegularFile(bestand)
        ? bestand
        : instellingen.reject(key, "must be a file that can be read", bestand);
  }

  private static Server server(Upstream bij, Duration tijd, Instellingen instellingen) {
    return new Server(
        new Upstream(bij.name(), bij.baseUri(), bij.connectTimeout(), tijd, bij.recovery()),
        instellingen.text(NAAM),
        instellingen.findText(API_KEY).map(Secret::new).orElse(null));
  }
}
