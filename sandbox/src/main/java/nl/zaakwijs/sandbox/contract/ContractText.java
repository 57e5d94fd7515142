package nl.zaakwijs.sandbox.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A contract in the words that the validator understands. Nullable references are written out,
 * because JSON Schema refuses null under {@code allOf}; schemas of answers allow further fields,
 * schemas of requests don't.
 */
final class ContractText {

  private static final String REF = "#/components/schemas/";
  // Deeper than any contract nests; an endless schema would otherwise never be written out.
  private static final int MAX_DEPTH = 60;
  private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");

  private final ObjectNode root;
  private final ObjectNode schemas;

  private ContractText(ObjectNode root) {
    this.root = root;
    this.schemas = (ObjectNode) root.path("components").path("schemas");
  }

  /** A method on an address of the contract, with its templates. */
  record Operation(String methode, String pad) {}

  static String forValidator(String openApi) {
    ContractText text = new ContractText(parse(openApi));
    text.rewrite();
    return text.root.toString();
  }

  static List<Operation> operations(String openApi) {
    List<Operation> gevonden = new ArrayList<>();
    parse(openApi)
        .path("paths")
        .properties()
        .forEach(
            pad ->
                pad.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        methode -> {
                          if (METHODEN.contains(methode)) {
                            gevonden.add(
                                new Operation(methode.toUpperCase(Locale.ROOT), pad.getKey()));
                          }
                        }));
    return gevonden;
  }

  private static ObjectNode parse(String openApi) {
    try {
      return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(openApi);
    } catch (IOException e) {
      throw new UncheckedIOException("no OpenAPI document", e);
    }
  }

  private void rewrite() {
    Set<String> ofRequests = new HashSet<>();
    root.path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> collectReferences(operation.path("requestBody"), ofRequests)));
    List<String> names = new ArrayList<>();
    schemas.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      if (!ofRequests.contains(name)) {
        allowMore(schemas.path(name));
      }
    }
    writeOutNullableReferences(root, 0);
  }

  private void collectReferences(JsonNode node, Set<String> found) {
    JsonNode ref = node.path("$ref");
    if (ref.isTextual() && ref.asText().startsWith(REF)) {
      String name = ref.asText().substring(REF.length());
      if (found.add(name)) {
        collectReferences(schemas.path(name), found);
      }
    }
    node.forEach(child -> collectReferences(child, found));
  }

  private static void allowMore(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", true);
    }
    schema.forEach(ContractText::allowMore);
  }

  private void writeOutNullableReferences(JsonNode node, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node instanceof ObjectNode object
        && object.path("nullable").asBoolean()
        && object.get("allOf") instanceof ArrayNode allOf
        && allOf.size() == 1
        && allOf.get(0).path("$ref").asText().startsWith(REF)) {
      String name = allOf.get(0).path("$ref").asText().substring(REF.length());
      if (schemas.get(name) instanceof ObjectNode referenced) {
        object.remove("allOf");
        object.setAll(referenced.deepCopy());
        object.put("nullable", true);
      }
    }
    node.forEach(child -> writeOutNullableReferences(child, depth + 1));
  }
}
