package nl.zaakwijs.clients.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.clients.contract.OpenApiDocument.Operation;
import nl.zaakwijs.clients.contract.OpenApiDocument.Schema;

/**
 * Finds what a contract relies on and an official document does not promise: operations, parameters
 * and fields that are not there, or that have another type or format.
 */
final class ContractComparison {
  private final OpenApiDocument official;
  private final List<String> violations = new ArrayList<>();

  private ContractComparison(OpenApiDocument official) {
    this.official = official;
  }

  /** Each violation begins with its place: the operation, the part, and the path of fields. */
  static List<String> violations(OpenApiDocument contract, OpenApiDocument official) {
    ContractComparison comparison = new ContractComparison(official);
    contract.operations().forEach(comparison::compareOperation);
    return comparison.violations;
  }

  private void compareOperation(String name, Operation ours) {
    Optional<Operation> found = official.findOperation(name);
    if (found.isEmpty()) {
      violations.add(name + ": no such operation");
      return;
    }
    Operation theirs = found.get();
    Map<String, Schema> parameters = theirs.parameters();
    ours.parameters()
        .forEach(
            (parameter, schema) ->
                compare(
                    name + " " + parameter,
                    schema,
                    Optional.ofNullable(parameters.get(parameter))));
    ours.requestBody().ifPresent(body -> compare(name + " request", body, theirs.requestBody()));
    for (String status : ours.statuses()) {
      ours.answer(status)
          .ifPresent(answer -> compare(name + " " + status, answer, theirs.answer(status)));
    }
  }

  private void compare(String place, Schema ours, Optional<Schema> found) {
    if (found.isEmpty()) {
      violations.add(place + ": not in the document");
      return;
    }
    Schema theirs = found.get();
    if (!theirs.types().containsAll(ours.types())) {
      violations.add(place + ": type " + ours.types() + ", the document has " + theirs.types());
      return;
    }
    if (!theirs.formats().containsAll(ours.formats())) {
      violations.add(
          place + ": format " + ours.formats() + ", the document has " + theirs.formats());
    }
    for (String field : ours.fields()) {
      compare(place + "." + field, ours.field(field).orElseThrow(), theirs.field(field));
    }
    ours.items().ifPresent(items -> compare(place + "[]", items, theirs.items()));
  }
}
