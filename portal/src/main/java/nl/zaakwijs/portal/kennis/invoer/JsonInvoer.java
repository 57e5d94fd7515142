package nl.zaakwijs.portal.kennis.invoer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;

/**
 * Reads questions with their answers from JSON: vraag-antwoordcombinaties of Rijksoverheid (open
 * data), VAC objects of KISS, as a list or as a page of an Objecten API, products of the Single
 * Digital Gateway, and any list of objects with these fields. An object that can't be used is
 * refused, and told why; the others stay.
 */
final class JsonInvoer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LIJSTEN =
      List.of("results", "items", "documents", "faqs", "vacs", "vragen", "data");

  /** What a VAC object says of itself when it is not to be shown. */
  private static final Set<String> INGETROKKEN = Set.of("non-actief", "te-verwijderen");

  private final Herkomst herkomst;

  JsonInvoer(Herkomst herkomst) {
    this.herkomst = herkomst;
  }

  /**
   * The articles of a list, or the one of a single object.
   *
   * @throws IllegalArgumentException that says what is wrong with the whole
   */
  Invoer read(String inhoud) {
    List<Artikel> artikelen = new ArrayList<>();
    List<String> geweigerd = new ArrayList<>();
    int nummer = 0;
    for (JsonNode object : items(parse(inhoud))) {
      nummer++;
      if (SdgProduct.is(object)) {
        Invoer product =
            new SdgProduct(object, herkomst).read(herkomst.naam() + " object " + nummer);
        artikelen.addAll(product.artikelen());
        geweigerd.addAll(product.geweigerd());
        continue;
      }
      JsonNode kern = core(object);
      Vraagantwoord vraag = read(object, kern);
      Optional<String> bezwaar = findIntrekking(object, kern).or(vraag::findBezwaar);
      if (bezwaar.isPresent()) {
        String wie = vraag.id().isEmpty() ? "" : " (" + vraag.id() + ")";
        geweigerd.add(herkomst.naam() + " object " + nummer + wie + ": " + bezwaar.get());
      } else {
        artikelen.add(vraag.toArtikel(herkomst, Taal.NL));
      }
    }
    return new Invoer(artikelen, geweigerd);
  }

  private JsonNode parse(String inhoud) {
    try {
      return JSON.readTree(inhoud);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          herkomst.naam() + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static JsonNode items(JsonNode wortel) {
    if (wortel.isArray()) {
      return wortel;
    }
    return LIJSTEN.stream()
        .map(wortel::path)
        .filter(JsonNode::isArray)
        .findFirst()
        .orElseGet(() -> JSON.createArrayNode().add(wortel));
  }

  /** Of an object of an Objecten API: what the municipality put in it. */
  private static JsonNode core(JsonNode object) {
    JsonNode gegevens = object.path("record").path("data");
    return gegevens.isObject() ? gegevens : object;
  }

  private Optional<String> findIntrekking(JsonNode object, JsonNode kern) {
    String status = kern.path("status").asText().toLowerCase(Locale.ROOT);
    if (INGETROKKEN.contains(status)) {
      return Optional.of("it is withdrawn: its status is " + status);
    }
    Optional<LocalDate> einde = Dagen.find(object.path("record").path("endAt").asText());
    return einde
        .filter(dag -> !dag.isAfter(herkomst.dag()))
        .map(dag -> "it is withdrawn: it ended on " + dag);
  }

  private static Vraagantwoord read(JsonNode object, JsonNode kern) {
    Map<Veld, String> velden = new EnumMap<>(Veld.class);
    for (Veld veld : Veld.values()) {
      String waarde = text(kern, veld);
      if (!waarde.isBlank()) {
        velden.put(veld, waarde);
      }
    }
    velden.computeIfAbsent(Veld.ANTWOORD, veld -> answer(kern));
    velden.computeIfAbsent(Veld.ID, veld -> identify(object));
    velden.computeIfAbsent(Veld.GEWIJZIGD, veld -> day(object.path("record")));
    return new Vraagantwoord(
        velden, texts(find(kern, Veld.TREFWOORDEN)), texts(find(kern, Veld.VRAGEN)));
  }

  private static String text(JsonNode kern, Veld veld) {
    JsonNode node = find(kern, veld);
    return node.isContainerNode() ? String.join(", ", texts(node)) : node.asText("");
  }

  /** The first of the field's names that has a value here. */
  private static JsonNode find(JsonNode kern, Veld veld) {
    Map<String, JsonNode> perNaam =
        kern.properties().stream()
            .collect(
                Collectors.toMap(
                    eigenschap -> Veld.fold(eigenschap.getKey()),
                    Map.Entry::getValue,
                    (eerste, tweede) -> eerste));
    return veld.namen().stream()
        .filter(perNaam::containsKey)
        .map(perNaam::get)
        .filter(node -> node.isContainerNode() || !node.asText("").isBlank())
        .findFirst()
        .orElse(JSON.missingNode());
  }

  /** Of a list of texts, or of objects with a text in them. */
  private static List<String> texts(JsonNode node) {
    List<String> teksten = new ArrayList<>();
    if (node.isContainerNode()) {
      node.forEach(deel -> teksten.addAll(texts(deel)));
    } else if (!node.isMissingNode() && !node.isNull() && !node.asText().isBlank()) {
      teksten.add(Opmaak.toLine(node.asText()));
    }
    return teksten;
  }

  /** The introduction and paragraphs of open data, each with its heading. */
  private static String answer(JsonNode kern) {
    StringBuilder antwoord = new StringBuilder();
    addParagraph(antwoord, "", kern.path("introduction").asText(""));
    addContent(antwoord, kern.path("content"));
    return antwoord.toString();
  }

  private static void addContent(StringBuilder antwoord, JsonNode inhoud) {
    if (inhoud.isTextual()) {
      addParagraph(antwoord, "", inhoud.asText());
    } else if (inhoud.has("paragraph")) {
      addParagraph(
          antwoord, inhoud.path("paragraphtitle").asText(""), inhoud.path("paragraph").asText(""));
    } else {
      inhoud.forEach(deel -> addContent(antwoord, deel));
    }
  }

  private static void addParagraph(StringBuilder antwoord, String titel, String tekst) {
    if (!titel.isBlank()) {
      antwoord.append("<h2>").append(titel).append("</h2>");
    }
    if (!tekst.isBlank()) {
      antwoord.append("<div>").append(tekst).append("</div>");
    }
  }

  /** The object's own id, or the last part of its address. */
  private static String identify(JsonNode object) {
    String adres = object.path("url").asText("");
    return object.path("uuid").asText(adres.substring(adres.lastIndexOf('/') + 1));
  }

  private static String day(JsonNode record) {
    return record.path("registrationAt").asText(record.path("startAt").asText(""));
  }
}
