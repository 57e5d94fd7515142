package nl.zaakwijs.portal.zaken;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code zaaktypen.yaml} and collects everything that is wrong with it, so that whoever wrote
 * it sees it all at once. A word that it does not know is wrong too: it would be a setting that
 * does nothing.
 */
final class ZaaktypenLezer {
  private static final Set<String> SLEUTELS =
      Set.of(
          "zaaktype",
          "verbergen",
          "naam",
          "uitleg",
          "statussen",
          "resultaten",
          "eigenschappen",
          "upload",
          "contact");

  private final List<String> findings = new ArrayList<>();

  /** What is wrong, each with the zaaktype and the key; none when the file is right. */
  List<String> findings() {
    return List.copyOf(findings);
  }

  /** What the file says, by the key of the zaaktype. */
  Map<String, Zaaktypeinstelling> read(String yaml) {
    Map<String, Zaaktypeinstelling> result = new LinkedHashMap<>();
    JsonNode zaaktypen = parse(yaml);
    if (zaaktypen == null) {
      return result;
    }
    int number = 0;
    for (JsonNode node : zaaktypen) {
      number++;
      String zaaktype = node.path("zaaktype").asText("").strip();
      if (zaaktype.isEmpty()) {
        findings.add("zaaktype number " + number + ": the key 'zaaktype' is missing");
      } else if (result.put(Zaaktypeinstelling.key(zaaktype), instelling(zaaktype, node)) != null) {
        findings.add("zaaktype " + zaaktype + ": stands there twice");
      }
    }
    return result;
  }

  private @Nullable JsonNode parse(String yaml) {
    try {
      JsonNode root =
          YAMLMapper.builder(
                  YAMLFactory.builder()
                      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                      .build())
              .build()
              .readTree(yaml);
      if (root.isMissingNode() || root.isNull()) {
        return null;
      }
      if (root.size() == 1 && root.path("zaaktypen").isArray()) {
        return root.path("zaaktypen");
      }
      findings.add("must have one key, 'zaaktypen', with a list");
    } catch (JsonProcessingException e) {
      findings.add(
          "line " + e.getLocation().getLineNr() + ": not valid YAML: " + e.getOriginalMessage());
    }
    return null;
  }

  private Zaaktypeinstelling instelling(String zaaktype, JsonNode node) {
    node.fieldNames()
        .forEachRemaining(
            sleutel -> {
              if (!SLEUTELS.contains(sleutel)) {
                reject(
                    zaaktype,
                    sleutel,
                    "is not a key; known are " + SLEUTELS.stream().sorted().toList());
              }
            });
    return new Zaaktypeinstelling(
        flag(zaaktype, node, "verbergen", false),
        text(zaaktype, "naam", node.path("naam")),
        text(zaaktype, "uitleg", node.path("uitleg")),
        texts(zaaktype, node, "statussen"),
        texts(zaaktype, node, "resultaten"),
        texts(zaaktype, node, "eigenschappen"),
        flag(zaaktype, node, "upload", false),
        flag(zaaktype, node, "contact", true));
  }

  private boolean flag(String zaaktype, JsonNode node, String sleutel, boolean otherwise) {
    JsonNode value = node.path(sleutel);
    if (!value.isMissingNode() && !value.isBoolean()) {
      reject(zaaktype, sleutel, "must be true or false");
    }
    return value.asBoolean(otherwise);
  }

  private Map<String, Tweetalig> texts(String zaaktype, JsonNode node, String sleutel) {
    JsonNode values = node.path(sleutel);
    Map<String, Tweetalig> result = new LinkedHashMap<>();
    if (!values.isMissingNode() && !values.isObject()) {
      reject(zaaktype, sleutel, "must be a list of 'omschrijving: text'");
    }
    values
        .properties()
        .forEach(
            entry -> {
              Tweetalig tekst = text(zaaktype, sleutel + "." + entry.getKey(), entry.getValue());
              if (tekst != null) {
                result.put(entry.getKey(), tekst);
              }
            });
    return result;
  }

  /** A text alone is Dutch; an object has {@code nl} and, if anyone wrote it, {@code en}. */
  private @Nullable Tweetalig text(String zaaktype, String sleutel, JsonNode node) {
    if (node.isMissingNode()) {
      return null;
    }
    JsonNode nl = node.isObject() ? node.path("nl") : node;
    JsonNode en = node.path("en");
    boolean others =
        node.isObject() && node.properties().stream().anyMatch(entry -> !isTaal(entry.getKey()));
    if (others || !isText(nl) || (!en.isMissingNode() && !isText(en))) {
      reject(zaaktype, sleutel, "must be a text, or 'nl' and 'en' with a text each");
      return null;
    }
    return new Tweetalig(nl.asText().strip(), en.isMissingNode() ? null : en.asText().strip());
  }

  private static boolean isTaal(String sleutel) {
    return sleutel.equals("nl") || sleutel.equals("en");
  }

  private static boolean isText(JsonNode node) {
    return node.isValueNode() && !node.isNull() && !node.asText().isBlank();
  }

  private void reject(String zaaktype, String sleutel, String detail) {
    findings.add("zaaktype " + zaaktype + ": '" + sleutel + "' " + detail);
  }
}
