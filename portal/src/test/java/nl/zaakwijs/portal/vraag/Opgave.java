package nl.zaakwijs.portal.vraag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Artikel;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file with questions: what is asked, and what the right answer is as far as the file
 * tells. A line that can't be read is one too, with what is wrong with it.
 *
 * @param nummer of the line, from 1
 * @param fout empty when the line is good
 */
@NullMarked
record Opgave(int nummer, JsonNode json, String fout) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> VRAAGVELDEN = List.of("q", "question", "vraag", "text");
  private static final char BOM = '\uFEFF';

  /** Every line that is not blank. */
  static List<Opgave> parseAll(String jsonl) {
    String tekst = !jsonl.isEmpty() && jsonl.charAt(0) == BOM ? jsonl.substring(1) : jsonl;
    List<Opgave> opgaven = new ArrayList<>();
    int nummer = 0;
    for (String regel : tekst.lines().toList()) {
      nummer++;
      if (!regel.isBlank()) {
        opgaven.add(parse(nummer, regel));
      }
    }
    return opgaven;
  }

  private static Opgave parse(int nummer, String regel) {
    try {
      JsonNode json = JSON.readTree(regel);
      return new Opgave(nummer, json, json.path("q").isTextual() ? "" : "it has no text in \"q\"");
    } catch (JsonProcessingException e) {
      return new Opgave(
          nummer, MissingNode.getInstance(), "it is no JSON: " + e.getOriginalMessage());
    }
  }

  boolean isLeesbaar() {
    return fout.isEmpty();
  }

  String vraag() {
    return json.path("q").asText();
  }

  String stijl() {
    return json.path("style").asText();
  }

  /** Earlier questions of the same conversation; what was answered to them does not count. */
  List<String> eerdere() {
    List<String> eerdere = new ArrayList<>();
    for (JsonNode beurt : json.path("context").path("previous")) {
      if (beurt.isTextual()) {
        eerdere.add(beurt.asText());
      } else if (!beurt.path("role").asText().equals("assistant")) {
        VRAAGVELDEN.stream()
            .map(beurt::path)
            .filter(JsonNode::isTextual)
            .findFirst()
            .ifPresent(vraag -> eerdere.add(vraag.asText()));
      }
    }
    return eerdere;
  }

  /** Whether someone asks it who logged in. */
  boolean isIngelogd(boolean anders) {
    return json.path("context").path("loggedIn").asBoolean(anders);
  }

  boolean isOverZaken() {
    return json.has("zaken") || json.has("aspect");
  }

  @Nullable String route() {
    JsonNode route = json.path("expect").path("route");
    return route.isTextual() ? route.asText() : null;
  }

  /** The ids of the articles that answer it. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    Stream.concat(Stream.of(json.path("id")), stream(json.path("also")))
        .filter(id -> id.isValueNode() && !id.isNull())
        .forEach(id -> ids.add(id.asText()));
    return ids;
  }

  /** The products that it is about, by their names in the Uniforme Productnamenlijst. */
  Set<String> producten() {
    Set<String> producten = new HashSet<>();
    stream(json.path("expect").path("topics"))
        .forEach(naam -> producten.add(naam.asText().toLowerCase(Locale.ROOT)));
    return producten;
  }

  private static Stream<JsonNode> stream(JsonNode rij) {
    List<JsonNode> delen = new ArrayList<>();
    rij.forEach(delen::add);
    return delen.stream();
  }

  /** Whether the file tells which article is right, or that there is none. */
  boolean isOverArtikel() {
    return json.has("id") || !producten().isEmpty();
  }

  /** Whether some article answers it. */
  boolean isGedekt() {
    return !ids().isEmpty() || !producten().isEmpty();
  }

  boolean isGoed(Artikel artikel) {
    return ids().contains(artikel.id())
        || producten().contains(artikel.upl().toLowerCase(Locale.ROOT));
  }
}
