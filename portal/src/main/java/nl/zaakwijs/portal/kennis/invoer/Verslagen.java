package nl.zaakwijs.portal.kennis.invoer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The last report of each source, kept in the municipality's folder so that every server that
 * shares it can tell.
 */
public final class Verslagen {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EINDE = ".json";

  private final Path verslagen;

  /**
   * @param map the municipality's folder
   */
  public Verslagen(Path map) {
    this.verslagen = map.resolve("kennis").resolve(".verslag");
  }

  /** What the last import of a source did, and when. */
  public record Bewaard(String bron, Instant moment, Kennisimport.Verslag verslag) {}

  void keep(String bron, Instant moment, Kennisimport.Verslag verslag) throws IOException {
    ObjectNode node = JSON.createObjectNode().put("bron", bron).put("moment", moment.toString());
    put(node, "toegevoegd", verslag.toegevoegd());
    put(node, "gewijzigd", verslag.gewijzigd());
    put(node, "ingetrokken", verslag.ingetrokken());
    node.put("ongewijzigd", verslag.ongewijzigd());
    put(node, "geweigerd", verslag.geweigerd());
    Files.createDirectories(verslagen);
    Path klad = verslagen.resolve(UUID.randomUUID() + ".tmp");
    Files.write(klad, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node));
    Files.move(klad, path(bron), StandardCopyOption.REPLACE_EXISTING);
  }

  private static void put(ObjectNode node, String veld, List<String> waarden) {
    waarden.forEach(node.putArray(veld)::add);
  }

  /** The last report of this source; empty when it was never imported. */
  public Optional<Bewaard> find(String bron) {
    Path bestand = path(bron);
    return Files.isRegularFile(bestand) ? Optional.of(read(bestand)) : Optional.empty();
  }

  /** The last report of every source, by name. */
  public List<Bewaard> list() {
    if (!Files.isDirectory(verslagen)) {
      return List.of();
    }
    try (Stream<Path> bestanden = Files.list(verslagen)) {
      return bestanden
          .filter(bestand -> bestand.toString().endsWith(EINDE))
          .map(Verslagen::read)
          .sorted(Comparator.comparing(Bewaard::bron))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + verslagen, e);
    }
  }

  private Path path(String bron) {
    return verslagen.resolve(Artikelbestand.name(bron) + EINDE);
  }

  private static Bewaard read(Path bestand) {
    try {
      JsonNode node = JSON.readTree(Files.readAllBytes(bestand));
      return new Bewaard(
          node.path("bron").asText(),
          Instant.parse(node.path("moment").asText()),
          new Kennisimport.Verslag(
              list(node, "toegevoegd"),
              list(node, "gewijzigd"),
              list(node, "ingetrokken"),
              node.path("ongewijzigd").asInt(),
              list(node, "geweigerd")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(bestand + " is no report", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + bestand, e);
    }
  }

  private static List<String> list(JsonNode node, String veld) {
    List<String> waarden = new ArrayList<>();
    node.path(veld).forEach(waarde -> waarden.add(waarde.asText()));
    return waarden;
  }
}
