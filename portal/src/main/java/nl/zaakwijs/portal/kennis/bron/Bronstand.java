package nl.zaakwijs.portal.kennis.bron;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far a source is, kept in the municipality's folder for every server that shares it.
 *
 * @param geprobeerd the last time that it was fetched, well or not
 * @param gelukt the last time that it went well
 * @param reden why it went wrong the last time; empty when it went well
 */
record Bronstand(Instant geprobeerd, Instant gelukt, String reden, Map<String, Blad> bladen) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Bronstand NIEUW = new Bronstand(Instant.EPOCH, Instant.EPOCH, "", Map.of());

  Bronstand {
    bladen = Map.copyOf(bladen);
  }

  boolean isGoed() {
    return reden.isEmpty();
  }

  /** What was last written there; as of a source that was never fetched when there is nothing. */
  static Bronstand read(Path bestand) throws IOException {
    if (!Files.isRegularFile(bestand)) {
      return NIEUW;
    }
    JsonNode node = JSON.readTree(Files.readAllBytes(bestand));
    Map<String, Blad> bladen = new HashMap<>();
    for (Map.Entry<String, JsonNode> blad : node.path("bladen").properties()) {
      bladen.put(blad.getKey(), page(blad.getValue()));
    }
    return new Bronstand(
        Instant.parse(node.path("geprobeerd").asText(Instant.EPOCH.toString())),
        Instant.parse(node.path("gelukt").asText(Instant.EPOCH.toString())),
        node.path("reden").asText(),
        bladen);
  }

  private static Blad page(JsonNode node) {
    List<String> ids = new ArrayList<>();
    node.path("ids").forEach(id -> ids.add(id.asText()));
    return new Blad(
        node.path("lastmod").asText(),
        node.path("etag").asText(),
        node.path("gewijzigd").asText(),
        ids);
  }

  void write(Path bestand) throws IOException {
    ObjectNode node = JSON.createObjectNode();
    node.put("geprobeerd", geprobeerd.toString());
    node.put("gelukt", gelukt.toString());
    node.put("reden", reden);
    ObjectNode alle = node.putObject("bladen");
    bladen.forEach(
        (adres, blad) -> {
          ObjectNode een = alle.putObject(adres);
          een.put("lastmod", blad.lastmod());
          een.put("etag", blad.etag());
          een.put("gewijzigd", blad.gewijzigd());
          blad.ids().forEach(een.putArray("ids")::add);
        });
    Files.createDirectories(bestand.resolveSibling("."));
    Path klad = bestand.resolveSibling(UUID.randomUUID() + ".tmp");
    Files.write(klad, JSON.writeValueAsBytes(node));
    Files.move(klad, bestand, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
