package nl.zaakwijs.sandbox.qmatic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.zaad.Balie;

/** What one can come for, and where: the part of Qmatic that bookings don't change. */
final class Desk {

  private final Balie balie;

  Desk(Balie balie) {
    this.balie = balie;
  }

  Reply services() {
    return serviceList(balie.diensten());
  }

  Reply servicesOf(String branch) {
    Balie.Vestiging vestiging = readBranch(branch);
    return serviceList(
        balie.diensten().stream()
            .filter(dienst -> vestiging.diensten().contains(dienst.id()))
            .toList());
  }

  Reply branches() {
    return branchList(balie.vestigingen());
  }

  Reply branchesOf(String service) {
    if (balie.diensten().stream().noneMatch(dienst -> dienst.id().equals(service))) {
      throw ProblemException.notFound();
    }
    return branchList(
        balie.vestigingen().stream()
            .filter(vestiging -> vestiging.diensten().contains(service))
            .toList());
  }

  Reply branch(String id) {
    return Reply.ok(Map.of("branch", QmaticJson.branch(readBranch(id))));
  }

  /** What goes together with the given services, themselves included. */
  Reply groups(String branch, List<String> services) {
    Balie.Vestiging vestiging = readBranch(branch);
    List<String> groepen =
        readServices(vestiging, services).stream().map(Balie.Dienst::groep).distinct().toList();
    return Reply.ok(
        List.of(
            Map.of(
                "services",
                balie.diensten().stream()
                    .filter(dienst -> vestiging.diensten().contains(dienst.id()))
                    .filter(dienst -> groepen.contains(dienst.groep()))
                    .map(QmaticJson::service)
                    .toList())));
  }

  Balie.Vestiging readBranch(String id) {
    return balie.vestigingen().stream()
        .filter(vestiging -> vestiging.id().equals(id))
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  /**
   * The services with these ids at a branch.
   *
   * @throws QmaticException when there are none, one is unknown there, or they don't go together
   */
  List<Balie.Dienst> readServices(Balie.Vestiging vestiging, List<String> ids) {
    if (ids.isEmpty()) {
      throw new QmaticException("At least one service is required");
    }
    List<Balie.Dienst> gevonden = new ArrayList<>();
    for (String id : ids) {
      gevonden.add(
          balie.diensten().stream()
              .filter(dienst -> dienst.id().equals(id) && vestiging.diensten().contains(id))
              .findFirst()
              .orElseThrow(() -> new QmaticException("Service is not available at this branch")));
    }
    if (gevonden.stream().map(Balie.Dienst::groep).distinct().count() > 1) {
      throw new QmaticException("Services can not be combined");
    }
    return gevonden;
  }

  static int minutes(List<Balie.Dienst> diensten, int extraKlanten) {
    return diensten.stream().mapToInt(dienst -> dienst.minuten(1 + extraKlanten)).sum();
  }

  private static Reply serviceList(List<Balie.Dienst> diensten) {
    return Reply.ok(Map.of("serviceList", diensten.stream().map(QmaticJson::service).toList()));
  }

  private static Reply branchList(List<Balie.Vestiging> vestigingen) {
    return Reply.ok(Map.of("branchList", vestigingen.stream().map(QmaticJson::branch).toList()));
  }
}
