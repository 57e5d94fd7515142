package nl.zaakwijs.sandbox.qmatic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.sandbox.agenda.Agenda;
import nl.zaakwijs.sandbox.agenda.Boeking;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Balie;

/**
 * The public calendar of Qmatic Orchestra. What is booked here stays booked until it is cancelled
 * or the sandbox stops.
 */
public final class Qmatic {

  private static final byte[] SLEUTEL = "sandbox-qmatic-sleutel".getBytes(StandardCharsets.UTF_8);

  private final Desk desk;
  private final Agenda agenda;

  public Qmatic(Balie balie, Clock clock) {
    this.desk = new Desk(balie);
    this.agenda = new Agenda(1, clock);
  }

  /** Every appointment that stands. */
  public List<Boeking> list() {
    return agenda.list();
  }

  /** Cancels every appointment. */
  public void clear() {
    agenda.clear();
  }

  /** The gate of Qmatic: without a key 401, with another 403. */
  public static void checkKey(Context verzoek) {
    String sleutel = verzoek.header("X-Api-Key");
    if (sleutel == null) {
      throw new ProblemException(401, "unauthorized", "Unauthorized", "No API key.", List.of());
    }
    if (!MessageDigest.isEqual(SLEUTEL, sleutel.getBytes(StandardCharsets.UTF_8))) {
      throw ProblemException.forbidden("forbidden", "Unknown API key.");
    }
  }

  public void addTo(Routes routes) {
    // The parameters in the path keep these from being ordinary routes.
    routes.any(
        Upstream.QMATIC.basePath(),
        verzoek -> {
          String pad = verzoek.path().substring(Upstream.QMATIC.basePath().length());
          return answer(verzoek, Matrixpad.of(pad));
        });
  }

  /** The part that knows customers, which lives elsewhere. */
  public void addKlantenTo(Routes routes) {
    routes.any(
        Upstream.QMATIC_KLANTEN.basePath(), verzoek -> identify(Matrixpad.of(verzoek.path())));
  }

  private Reply answer(Context verzoek, Matrixpad pad) {
    try {
      return switch (verzoek.method()) {
        case GET -> get(pad);
        case POST -> post(verzoek, pad);
        case DELETE -> delete(pad);
        default -> throw ProblemException.notFound();
      };
    } catch (QmaticException refusal) {
      return refusal.toReply();
    }
  }

  private Reply get(Matrixpad pad) {
    return pad.match("v1/services")
        .map(niets -> desk.services())
        .or(() -> pad.match("v1/branches").map(niets -> desk.branches()))
        .or(() -> pad.match("v1/branches/*").map(id -> desk.branch(id.get(0))))
        .or(() -> pad.match("v1/branches/*/services").map(id -> desk.servicesOf(id.get(0))))
        .or(() -> pad.match("v1/services/*/branches").map(id -> desk.branchesOf(id.get(0))))
        .or(
            () ->
                pad.match("v2/branches/*/services/groups")
                    .map(id -> desk.groups(id.get(0), pad.values("servicePublicId"))))
        .or(() -> pad.match("v2/branches/*/dates").map(id -> dates(id.get(0), pad)))
        .or(
            () ->
                pad.match("v2/branches/*/dates/*/times")
                    .map(id -> times(id.get(0), id.get(1), pad)))
        .or(() -> pad.match("v1/appointments/*").map(id -> read(id.get(0))))
        .or(() -> pad.match("v1/customers/*/appointments").map(id -> listOf(id.get(0))))
        .orElseThrow(ProblemException::notFound);
  }

  private Reply post(Context verzoek, Matrixpad pad) {
    return pad.match("v2/branches/*/dates/*/times/*/book")
        .map(deel -> book(verzoek, deel.get(0), deel.get(1), deel.get(2)))
        .orElseThrow(ProblemException::notFound);
  }

  private Reply delete(Matrixpad pad) {
    UUID id =
        pad.match("v1/appointments/*")
            .map(deel -> uuid(deel.get(0)))
            .orElseThrow(ProblemException::notFound);
    if (!agenda.cancel(id)) {
      throw ProblemException.notFound();
    }
    return Reply.empty(204);
  }

  private Reply dates(String branch, Matrixpad pad) {
    Balie.Vestiging vestiging = desk.readBranch(branch);
    return Reply.ok(
        Map.of(
            "dates",
            agenda.dates(vestiging, minutes(vestiging, pad)).stream()
                .map(dag -> dag + "T00:00:00")
                .toList()));
  }

  private Reply times(String branch, String dag, Matrixpad pad) {
    Balie.Vestiging vestiging = desk.readBranch(branch);
    return Reply.ok(
        Map.of(
            "times",
            agenda.times(vestiging, date(dag), minutes(vestiging, pad)).stream()
                .map(LocalTime::toString)
                .toList()));
  }

  private int minutes(Balie.Vestiging vestiging, Matrixpad pad) {
    int extra =
        pad.values("numberOfCustomers").stream()
            .findFirst()
            .filter(aantal -> aantal.matches("\\d{1,2}"))
            .map(Integer::parseInt)
            .orElse(0);
    return Desk.minutes(desk.readServices(vestiging, pad.values("servicePublicId")), extra);
  }

  private Reply book(Context verzoek, String branch, String dag, String tijd) {
    Balie.Vestiging vestiging = desk.readBranch(branch);
    ObjectNode aanvraag = Json.readObject(verzoek.bodyAsBytes());
    List<String> ids = new ArrayList<>();
    aanvraag.path("services").forEach(service -> ids.add(service.path("publicId").asText()));
    List<Balie.Dienst> diensten = desk.readServices(vestiging, ids);
    List<ObjectNode> klanten = new ArrayList<>();
    for (JsonNode klant : aanvraag.path("customers")) {
      klanten.add(((ObjectNode) klant).deepCopy().put("publicId", UUID.randomUUID().toString()));
    }
    if (klanten.isEmpty()) {
      throw new QmaticException("At least one customer is required");
    }
    Boeking boeking =
        new Boeking(
            UUID.randomUUID(),
            vestiging,
            diensten.stream().map(dienst -> new Boeking.Onderdeel(dienst, 1)).toList(),
            LocalDateTime.of(date(dag), time(tijd)),
            Desk.minutes(diensten, klanten.size() - 1),
            aanvraag.path("title").asText(),
            aanvraag.path("notes").asText(),
            klanten);
    return agenda
        .book(boeking)
        .map(gemaakt -> Reply.json(202, QmaticJson.appointment(gemaakt)))
        .orElseThrow(() -> new QmaticException("The selected time is not available"));
  }

  private Reply read(String id) {
    return agenda
        .find(uuid(id))
        .map(boeking -> Reply.ok(Map.of("appointment", QmaticJson.appointment(boeking))))
        .orElseThrow(ProblemException::notFound);
  }

  /** {@code customers/identify;email=…}: a customer is known as long as it has an appointment. */
  private Reply identify(Matrixpad pad) {
    if (!pad.segmenten().contains("identify")) {
      throw ProblemException.notFound();
    }
    String email = pad.values("email").stream().findFirst().orElse("");
    return Reply.ok(
        agenda.list().stream()
            .filter(boeking -> boeking.isOf(email))
            .map(boeking -> QmaticJson.customer(boeking.klanten().get(0)))
            .limit(1)
            .toList());
  }

  /** All appointments of the customer, found by the e-mail address behind the id. */
  private Reply listOf(String customerId) {
    List<Boeking> alle = agenda.list();
    String email =
        alle.stream()
            .flatMap(boeking -> boeking.klanten().stream())
            .filter(klant -> klant.path("publicId").asText().equals(customerId))
            .map(klant -> klant.path("email").asText())
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    return Reply.ok(
        Map.of(
            "appointmentList",
            alle.stream()
                .filter(boeking -> boeking.isOf(email))
                .map(QmaticJson::appointment)
                .toList()));
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw ProblemException.notFound();
    }
  }

  private static LocalDate date(String dag) {
    try {
      return LocalDate.parse(dag);
    } catch (DateTimeParseException e) {
      throw new QmaticException("Invalid date");
    }
  }

  private static LocalTime time(String tijd) {
    try {
      return LocalTime.parse(tijd);
    } catch (DateTimeParseException e) {
      throw new QmaticException("Invalid time");
    }
  }
}
