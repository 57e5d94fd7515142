package nl.zaakwijs.sandbox.brp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.ProblemException.InvalidParam;

/**
 * Which fields may be asked, and the cutting out of those that were. A group may be asked whole, or
 * a field in it by a dotted path.
 */
final class Velden {

  // Asking for these is an error: they come along by themselves.
  private static final Set<String> AUTOMATIC =
      Set.of(
          "geheimhoudingPersoonsgegevens",
          "inOnderzoek",
          "opschortingBijhouding",
          "rni",
          "verificatie");

  private final Set<String> known;

  private Velden(Set<String> known) {
    this.known = known;
  }

  /** The names of BRP Personen 2.7, as listed in {@code brp/velden.txt}. */
  static Velden ofPersonen() {
    return read("/brp/velden.txt");
  }

  /** The names of Reisdocumenten 2.0, as listed in {@code brp/reisdocumentvelden.txt}. */
  static Velden ofReisdocumenten() {
    return read("/brp/reisdocumentvelden.txt");
  }

  private static Velden read(String naam) {
    try (InputStream stroom = Velden.class.getResourceAsStream(naam)) {
      if (stroom == null) {
        throw new IllegalStateException("missing from the jar: " + naam);
      }
      return new Velden(
          new String(stroom.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(naam, e);
    }
  }

  /**
   * The fields that were asked for.
   *
   * @throws ProblemException when there are none, or one that may not be asked
   */
  List<String> readAsked(JsonNode fields) {
    if (!fields.isArray() || fields.isEmpty()) {
      throw ProblemException.invalid("fields", "required", "Parameter is verplicht.");
    }
    List<String> gevraagd = new ArrayList<>();
    List<InvalidParam> fout = new ArrayList<>();
    for (JsonNode field : fields) {
      if (!known.contains(field.asText())) {
        fout.add(
            new InvalidParam(
                "fields[" + gevraagd.size() + "]",
                "fields",
                "Parameter bevat een niet bestaande veldnaam."));
      }
      gevraagd.add(field.asText());
    }
    if (!fout.isEmpty()) {
      throw ProblemException.invalid(fout);
    }
    return gevraagd;
  }

  ObjectNode select(ObjectNode persoon, List<String> fields) {
    ObjectNode keuze = Json.object();
    for (String automatic : AUTOMATIC) {
      if (persoon.has(automatic)) {
        keuze.set(automatic, persoon.get(automatic));
      }
    }
    fields.forEach(field -> copy(persoon, keuze, field));
    return keuze;
  }

  private static void copy(ObjectNode van, ObjectNode naar, String pad) {
    int punt = pad.indexOf('.');
    String naam = punt < 0 ? pad : pad.substring(0, punt);
    JsonNode waarde = van.get(naam);
    if (waarde == null) {
      return;
    }
    if (punt < 0) {
      naar.set(naam, waarde.deepCopy());
      return;
    }
    String rest = pad.substring(punt + 1);
    if (waarde instanceof ObjectNode groep) {
      copy(groep, group(naar, naam, groep), rest);
    } else if (waarde instanceof ArrayNode lijst) {
      ArrayNode doel = naar.get(naam) instanceof ArrayNode al ? al : naar.putArray(naam);
      for (int i = 0; i < lijst.size(); i++) {
        ObjectNode element = doel.get(i) instanceof ObjectNode al ? al : doel.addObject();
        copy((ObjectNode) lijst.get(i), element, rest);
      }
    }
  }

  /**
   * The group to copy into; a union keeps the {@code type} that tells its kinds apart, and what is
   * being investigated comes along without being asked.
   */
  private static ObjectNode group(ObjectNode naar, String naam, ObjectNode bron) {
    if (naar.get(naam) instanceof ObjectNode al) {
      return al;
    }
    ObjectNode groep = naar.putObject(naam);
    for (Map.Entry<String, JsonNode> veld : bron.properties()) {
      if (veld.getKey().equals("type") && veld.getValue().isTextual()) {
        groep.set("type", veld.getValue());
      }
      if (veld.getKey().equals("inOnderzoek")) {
        groep.set("inOnderzoek", veld.getValue().deepCopy());
      }
    }
    return groep;
  }
}
