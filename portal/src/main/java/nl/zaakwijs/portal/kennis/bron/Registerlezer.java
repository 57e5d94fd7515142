package nl.zaakwijs.portal.kennis.bron;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.clients.objecten.ObjectenClient;
import nl.zaakwijs.clients.objecten.Objectrecord;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.kennis.invoer.Invoer;
import nl.zaakwijs.portal.kennis.invoer.Kennisinvoer;

/**
 * Reads the VAC objects (vraag-antwoordcombinaties) of an Objecten API, as KISS keeps them: all
 * objects of one objecttype.
 */
final class Registerlezer implements Bronlezer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String naam;
  private final ObjectenClient client;
  private final URI objecttype;
  private final Gemeente gemeente;

  Registerlezer(String naam, ObjectenClient client, URI objecttype, Gemeente gemeente) {
    this.naam = naam;
    this.client = client;
    this.objecttype = objecttype;
    this.gemeente = gemeente;
  }

  @Override
  public Opbrengst read(Map<String, Blad> bladen, LocalDate vandaag) {
    ArrayNode objecten = JSON.createArrayNode();
    List<Objectrecord> gevonden = client.listObjecten(objecttype).join();
    gevonden.stream()
        .filter(object -> objecttype.equals(object.objecttype()))
        .forEach(object -> add(objecten, object));
    Invoer invoer = new Kennisinvoer(gemeente, vandaag).read(naam + ".json", bytes(objecten));
    return new Opbrengst(invoer, Map.of());
  }

  /** In the form in which such a register gives them itself. */
  private static void add(ArrayNode objecten, Objectrecord object) {
    ObjectNode node = objecten.addObject();
    if (object.uuid() != null) {
      node.put("uuid", object.uuid().toString());
    }
    ObjectNode record = node.putObject("record");
    record.set("data", JSON.valueToTree(object.data()));
    if (object.eind() != null) {
      record.put("endAt", object.eind().toString());
    }
    if (object.geregistreerd() != null) {
      record.put("registrationAt", object.geregistreerd().toString());
    }
  }

  private static byte[] bytes(ArrayNode objecten) {
    try {
      return JSON.writeValueAsBytes(objecten);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
