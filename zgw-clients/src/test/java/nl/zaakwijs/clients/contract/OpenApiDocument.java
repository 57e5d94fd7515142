package nl.zaakwijs.clients.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * An OpenAPI document (3.0 or 3.1) as far as contracts are compared: paths, parameters, bodies and
 * their fields. Alternatives (allOf, oneOf, anyOf, discriminator) are seen as one union of fields.
 */
final class OpenApiDocument {
  private final Map<String, Object> root;

  private OpenApiDocument(Map<String, Object> root) {
    this.root = root;
  }

  static OpenApiDocument read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OpenApiDocument parse(String yaml) {
    Object parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return new OpenApiDocument(map(parsed));
  }

  /** The operations by {@code METHOD /path}, with the names of path parameters as written. */
  Map<String, Operation> operations() {
    Map<String, Operation> operations = new LinkedHashMap<>();
    map(root.get("paths"))
        .forEach(
            (path, item) -> {
              Map<String, Object> resolved = resolved(item);
              for (String method : List.of("get", "post", "put", "patch", "delete")) {
                if (resolved.containsKey(method)) {
                  operations.put(
                      method.toUpperCase(Locale.ROOT) + " " + path,
                      new Operation(resolved, map(resolved.get(method))));
                }
              }
            });
    return operations;
  }

  /** The operation with this method and path, whatever it calls its path parameters. */
  Optional<Operation> findOperation(String name) {
    return operations().entrySet().stream()
        .filter(entry -> withoutNames(entry.getKey()).equals(withoutNames(name)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String withoutNames(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }

  /** One operation of this document. */
  final class Operation {
    private final Map<String, Object> pathItem;
    private final Map<String, Object> operation;

    private Operation(Map<String, Object> pathItem, Map<String, Object> operation) {
      this.pathItem = pathItem;
      this.operation = operation;
    }

    /** The schemas of the parameters by {@code in name}; path parameters by {@code path n}. */
    Map<String, Schema> parameters() {
      Map<String, Schema> parameters = new LinkedHashMap<>();
      List<Object> all = new ArrayList<>(list(pathItem.get("parameters")));
      all.addAll(list(operation.get("parameters")));
      int nth = 0;
      for (Object parameter : all) {
        Map<String, Object> resolved = resolved(parameter);
        boolean inPath = "path".equals(resolved.get("in"));
        String name = inPath ? String.valueOf(++nth) : String.valueOf(resolved.get("name"));
        parameters.put(
            resolved.get("in") + " " + name, new Schema(List.of(resolved.get("schema"))));
      }
      return parameters;
    }

    Optional<Schema> requestBody() {
      return Optional.ofNullable(operation.get("requestBody"))
          .flatMap(body -> json(resolved(body)));
    }

    /** The JSON of an answer; {@code default} is the union of all answers that are failures. */
    Optional<Schema> answer(String status) {
      List<Object> schemas = new ArrayList<>();
      map(operation.get("responses"))
          .forEach(
              (code, response) -> {
                boolean failure = code.matches("default|[45].*");
                if (code.equals(status) || (status.equals("default") && failure)) {
                  json(resolved(response)).ifPresent(found -> schemas.addAll(found.schemas));
                }
              });
      return schemas.isEmpty() ? Optional.empty() : Optional.of(new Schema(schemas));
    }

    Set<String> statuses() {
      return map(operation.get("responses")).keySet();
    }

    private Optional<Schema> json(Map<String, Object> withContent) {
      return map(withContent.get("content")).entrySet().stream()
          .filter(content -> content.getKey().matches("application/([a-z]+\\+)?json.*"))
          .map(content -> new Schema(List.of(map(content.getValue()).get("schema"))))
          .findFirst();
    }
  }

  /** The union of one or more schemas of this document. */
  final class Schema {
    private final List<Object> schemas;
    private final List<Map<String, Object>> variants = new ArrayList<>();

    private Schema(List<Object> schemas) {
      this.schemas = schemas;
      Set<String> seen = new HashSet<>();
      schemas.forEach(schema -> collect(schema, seen));
    }

    private void collect(@Nullable Object schema, Set<String> seen) {
      Map<String, Object> node = map(schema);
      if (node.get("$ref") instanceof String ref && !seen.add(ref)) {
        return;
      }
      Map<String, Object> resolved = resolved(node);
      variants.add(resolved);
      for (String combination : List.of("allOf", "oneOf", "anyOf")) {
        list(resolved.get(combination)).forEach(part -> collect(part, seen));
      }
      map(map(resolved.get("discriminator")).get("mapping"))
          .values()
          .forEach(ref -> collect(Map.of("$ref", ref), seen));
    }

    Set<String> fields() {
      Set<String> names = new LinkedHashSet<>();
      variants.forEach(variant -> names.addAll(map(variant.get("properties")).keySet()));
      return names;
    }

    Optional<Schema> field(String name) {
      return union(
          variants.stream().map(variant -> map(variant.get("properties")).get(name)).toList());
    }

    Optional<Schema> items() {
      return union(variants.stream().map(variant -> variant.get("items")).toList());
    }

    Set<String> types() {
      Set<String> types = new HashSet<>();
      for (Map<String, Object> variant : variants) {
        if (variant.get("type") instanceof List<?> several) {
          several.forEach(type -> types.add(String.valueOf(type)));
        } else if (variant.get("type") instanceof String type) {
          types.add(type);
        } else if (variant.containsKey("properties")) {
          types.add("object");
        }
      }
      return types;
    }

    Set<String> formats() {
      Set<String> formats = new HashSet<>();
      variants.forEach(
          variant -> {
            if (variant.get("format") instanceof String format) {
              formats.add(format);
            }
          });
      return formats;
    }

    private Optional<Schema> union(List<? extends @Nullable Object> found) {
      List<Object> present = new ArrayList<>();
      for (Object schema : found) {
        if (schema != null) {
          present.add(schema);
        }
      }
      return present.isEmpty() ? Optional.empty() : Optional.of(new Schema(present));
    }
  }

  private Map<String, Object> resolved(@Nullable Object node) {
    Map<String, Object> current = map(node);
    while (current.get("$ref") instanceof String ref) {
      Object target = root;
      for (String step : ref.substring(2).split("/", -1)) {
        target = map(target).get(step.replace("~1", "/").replace("~0", "~"));
      }
      current = map(target);
    }
    return current;
  }

  private static Map<String, Object> map(@Nullable Object node) {
    Map<String, Object> result = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> found) {
      found.forEach((key, value) -> result.put(String.valueOf(key), value));
    }
    return result;
  }

  private static List<Object> list(@Nullable Object node) {
    return node instanceof List<?> found ? new ArrayList<>(found) : List.of();
  }
}
