package nl.zaakwijs.portal.gemeente;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everything that belongs to the municipality itself: name, telephone, opening hours, prices and
 * links. It is read once from {@code gemeente.yaml}, and a value that every page needs is proven to
 * be there at the start.
 */
@ApplicationScoped
public class Gemeente {
  private static final String BESTAND = "gemeente.yaml";
  private static final List<String> VERPLICHT =
      List.of(
          "gemeente.id",
          "gemeente.naam",
          "gemeente.plaats",
          "gemeente.website",
          "gemeente.email",
          "telefoon",
          "adres",
          "openingstijden",
          "telefoontijden");

  private final Map<String, String> waarden;

  /** For the proxy. */
  Gemeente() {
    this.waarden = Map.of();
  }

  /**
   * @param map folder that holds {@code gemeente.yaml}; absent means the built-in demo municipality
   */
  @Inject
  Gemeente(@ConfigProperty(name = "zaakwijs.gemeente.map") Optional<String> map) {
    this(map.map(pad -> readFile(Path.of(pad, BESTAND))).orElseGet(Gemeente::readBuiltIn));
  }

  private Gemeente(String yaml) {
    this.waarden = flatten(yaml);
    for (String sleutel : VERPLICHT) {
      read(sleutel);
    }
  }

  /** The demo municipality that is built in. */
  public static Gemeente builtIn() {
    return new Gemeente(readBuiltIn());
  }

  /** The municipality of this YAML text; {@code IllegalStateException} when a key is missing. */
  public static Gemeente of(String yaml) {
    return new Gemeente(yaml);
  }

  /** Reads the file at the start, so that a mistake in it stops the start. */
  void checkAtStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    naam();
  }

  public String id() {
    return read("gemeente.id");
  }

  public String naam() {
    return read("gemeente.naam");
  }

  public String plaats() {
    return read("gemeente.plaats");
  }

  public String website() {
    return read("gemeente.website");
  }

  public String email() {
    return read("gemeente.email");
  }

  public String telefoon() {
    return read("telefoon");
  }

  public String adres() {
    return read("adres");
  }

  /** When the desks are open, as sentences. */
  public String openingstijden() {
    return read("openingstijden");
  }

  /** When the telephone is answered, as sentences. */
  public String telefoontijden() {
    return read("telefoontijden");
  }

  /** The page of the municipality with this name, {@code link.NAAM} in the file. */
  public Optional<String> findLink(String naam) {
    return find("link." + naam);
  }

  /** The text at this path, such as {@code prijs.paspoort}; empty when absent or blank. */
  public Optional<String> find(String dottedPath) {
    return Optional.ofNullable(waarden.get(dottedPath)).filter(waarde -> !waarde.isBlank());
  }

  /** Every path that has a value. */
  public Collection<String> listPaden() {
    return waarden.keySet();
  }

  private String read(String sleutel) {
    return find(sleutel)
        .orElseThrow(
            () -> new IllegalStateException(BESTAND + ": the key '" + sleutel + "' is missing"));
  }

  private static Map<String, String> flatten(String yaml) {
    Map<String, String> result = new LinkedHashMap<>();
    try {
      add(new YAMLMapper().readTree(yaml), "", result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(BESTAND + " is not valid YAML: " + e.getOriginalMessage(), e);
    }
    return Map.copyOf(result);
  }

  private static void add(JsonNode node, String pad, Map<String, String> result) {
    if (node.isValueNode()) {
      result.put(pad, node.asText());
      return;
    }
    node.properties()
        .forEach(
            entry ->
                add(
                    entry.getValue(),
                    pad.isEmpty() ? entry.getKey() : pad + "." + entry.getKey(),
                    result));
  }

  private static String readFile(Path bestand) {
    try {
      return Files.readString(bestand);
    } catch (NoSuchFileException e) {
      throw new IllegalStateException(
          "zaakwijs.gemeente.map: the file " + bestand + " does not exist", e);
    } catch (IOException e) {
      throw new UncheckedIOException("zaakwijs.gemeente.map: cannot read " + bestand, e);
    }
  }

  private static String readBuiltIn() {
    try (InputStream in = Gemeente.class.getResourceAsStream("/gemeente/" + BESTAND)) {
      if (in == null) {
        throw new IllegalStateException("/gemeente/" + BESTAND + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read /gemeente/" + BESTAND, e);
    }
  }
}
