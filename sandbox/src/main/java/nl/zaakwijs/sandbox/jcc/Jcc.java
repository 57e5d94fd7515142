package nl.zaakwijs.sandbox.jcc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.sandbox.agenda.Agenda;
import nl.zaakwijs.sandbox.agenda.Boeking;
import nl.zaakwijs.sandbox.agenda.Boeking.Onderdeel;
import nl.zaakwijs.sandbox.http.Endpoint;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Balie;

/**
 * The "Warp" of JCC: what is booked here stays booked until it is cancelled or the sandbox stops. A
 * time that was just taken is refused with status 200, as JCC does.
 */
public final class Jcc {

  /** So many appointments can be at the same time in one location. */
  private static final int BALIES = 2;

  private static final int LANGSTE_VENSTER = 50;
  private static final int MINUUT = 60;
  private static final String API = "/api/warp/v1";

  private final Activiteiten activiteiten;
  private final Agenda agenda;
  private final Tokens tokens;

  public Jcc(Balie balie, Clock clock) {
    this.activiteiten = new Activiteiten(balie);
    this.agenda = new Agenda(BALIES, clock);
    this.tokens = new Tokens(clock);
  }

  /** Every appointment that stands. */
  public List<Boeking> list() {
    return agenda.list();
  }

  /** Cancels every appointment. */
  public void clear() {
    agenda.clear();
  }

  /** Makes every token expire at once. */
  public void expireTokens() {
    tokens.expire();
  }

  /** The gate: everything but asking for a token needs one. */
  public void check(Context verzoek) {
    if (!verzoek.path().equals(Upstream.JCC.basePath() + Tokens.PAD)) {
      tokens.check(verzoek);
    }
  }

  public void addTo(Routes routes) {
    routes.post(Tokens.PAD, tokens::request);
    get(routes, "/version", verzoek -> version());
    get(routes, "/activity/listforappointment", this::activities);
    get(routes, "/activity/listforappointment/additional", this::additional);
    get(routes, "/activity/appointmentdaterange", this::dateRange);
    get(
        routes,
        "/location",
        verzoek -> Reply.ok(JccJson.locations(activiteiten.listVestigingen())));
    get(routes, "/location/forappointment", this::locationsFor);
    get(
        routes,
        "/location/{id}",
        verzoek -> Reply.ok(JccJson.location(activiteiten.readVestiging(verzoek.pathParam("id")))));
    get(routes, "/customer/customerfields/required", this::requiredFields);
    get(routes, "/appointment/availabletimelist", this::availableTimes);
    get(
        routes,
        "/appointment/calculateduration",
        verzoek -> Reply.ok(Activiteiten.minutes(onderdelen(verzoek))));
    get(routes, "/appointment/qrcode", verzoek -> Reply.ok(JccJson.qrCode(readBoeking(verzoek))));
    get(routes, "/appointment", verzoek -> Reply.ok(JccJson.appointment(readBoeking(verzoek))));
    routes.post(API + "/appointment", refusing(this::book));
    routes.delete(API + "/appointment", refusing(this::cancel));
    routes.closeOff();
  }

  private static void get(Routes routes, String pad, Endpoint endpoint) {
    routes.get(API + pad, refusing(endpoint));
  }

  private static Endpoint refusing(Endpoint endpoint) {
    return verzoek -> {
      try {
        return endpoint.handle(verzoek);
      } catch (JccException refusal) {
        return refusal.toReply();
      }
    };
  }

  private static Reply version() {
    return Reply.ok(Map.of("warpApiVersion", "1.0.0", "afsprakenVersion", "2026.1"));
  }

  private Reply activities(Context verzoek) {
    String locatie = verzoek.queryParam("locationId");
    return Reply.ok(
        JccJson.activities(
            locatie == null
                ? activiteiten.list()
                : activiteiten.list(activiteiten.readVestiging(locatie))));
  }

  private Reply additional(Context verzoek) {
    List<Balie.Dienst> gekozen =
        activiteiten.readDiensten(verzoek.queryParams("selectedActivityId"));
    List<Balie.Dienst> samen = new ArrayList<>();
    if (Boolean.parseBoolean(verzoek.queryParam("includeSelectedActivities"))) {
      samen.addAll(gekozen);
    }
    samen.addAll(activiteiten.listAdditional(gekozen));
    return Reply.ok(JccJson.activities(samen));
  }

  private Reply locationsFor(Context verzoek) {
    return Reply.ok(
        JccJson.locations(
            activiteiten.listVestigingen(
                activiteiten.readDiensten(verzoek.queryParams("selectedActivityId")))));
  }

  private Reply requiredFields(Context verzoek) {
    return Reply.ok(
        Klantvelden.of(activiteiten.readDiensten(verzoek.queryParams("selectedActivityId"))));
  }

  private Reply dateRange(Context verzoek) {
    activiteiten.readDiensten(verzoek.queryParams("activityId"));
    return Reply.ok(
        Map.of(
            "minDate", agenda.first() + "T00:00:00",
            "maxDate", agenda.last() + "T00:00:00"));
  }

  private Reply availableTimes(Context verzoek) {
    Balie.Vestiging vestiging =
        activiteiten.readVestiging(String.valueOf(verzoek.queryParam("locationId")));
    LocalDate van = date(verzoek, "fromDate");
    LocalDate tot = date(verzoek, "toDate");
    if (ChronoUnit.DAYS.between(van, tot) > LANGSTE_VENSTER) {
      throw JccException.badRequest("DateRangeTooLarge", "Hoogstens 50 dagen.");
    }
    int minuten = Activiteiten.minutes(onderdelen(verzoek));
    List<String> tijden =
        (van.isBefore(tot) ? van.datesUntil(tot).toList() : List.<LocalDate>of())
            .stream()
                .flatMap(dag -> agenda.times(vestiging, dag, minuten).stream().map(dag::atTime))
                .map(begin -> begin + ":00")
                .toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("availableTimesList", tijden);
    json.put("appointmentDuration", minuten * MINUUT);
    return Reply.ok(json);
  }

  private List<Onderdeel> onderdelen(Context verzoek) {
    return activiteiten.readOnderdelen(
        verzoek.queryParams("activityId"),
        verzoek.queryParams("amount").stream().map(Integer::valueOf).toList());
  }

  private Reply book(Context verzoek) {
    ObjectNode aanvraag = Json.readObject(verzoek.bodyAsBytes());
    List<String> ids = new ArrayList<>();
    List<Integer> aantallen = new ArrayList<>();
    for (JsonNode keuze : aanvraag.path("activityList")) {
      ids.add(keuze.path("activityId").asText());
      aantallen.add(keuze.path("amount").asInt());
    }
    List<Onderdeel> onderdelen = activiteiten.readOnderdelen(ids, aantallen);
    JsonNode klant = aanvraag.path("customerList").path(0);
    Klantvelden.check(onderdelen.stream().map(Onderdeel::dienst).toList(), klant);
    LocalDateTime begin = moment(aanvraag, "fromDateTime");
    int minuten = Activiteiten.minutes(onderdelen);
    if (Duration.between(begin, moment(aanvraag, "toDateTime")).toMinutes() != minuten) {
      return Reply.ok(JccJson.failed("DurationInvalid", "De duur klopt niet."));
    }
    Boeking boeking =
        new Boeking(
            UUID.randomUUID(),
            activiteiten.readVestiging(aanvraag.path("locationId").asText()),
            onderdelen,
            begin,
            minuten,
            "",
            aanvraag.path("message").asText(),
            List.of(((ObjectNode) klant).put("id", UUID.randomUUID().toString())));
    return Reply.ok(
        agenda
            .book(boeking)
            .map(JccJson::booked)
            .orElseGet(
                () -> JccJson.failed("TimeNotAvailable", "De gekozen tijd is niet meer vrij.")));
  }

  /** Says no more than which appointment is gone. */
  private Reply cancel(Context verzoek) {
    Boeking boeking = readBoeking(verzoek);
    agenda.cancel(boeking.id());
    return Reply.ok(Map.of("id", boeking.id()));
  }

  private Boeking readBoeking(Context verzoek) {
    try {
      return agenda
          .find(UUID.fromString(String.valueOf(verzoek.queryParam("id"))))
          .orElseThrow(JccException::notFound);
    } catch (IllegalArgumentException e) {
      throw JccException.notFound();
    }
  }

  private static LocalDate date(Context verzoek, String naam) {
    try {
      return LocalDate.parse(String.valueOf(verzoek.queryParam(naam)));
    } catch (DateTimeParseException e) {
      throw JccException.badRequest("DateInvalid", "Geen datum: " + naam);
    }
  }

  /** A moment with an offset, as the clock at the desk shows it. */
  private static LocalDateTime moment(ObjectNode aanvraag, String naam) {
    try {
      return OffsetDateTime.parse(aanvraag.path(naam).asText())
          .atZoneSameInstant(Agenda.ZONE)
          .toLocalDateTime();
    } catch (DateTimeParseException e) {
      throw JccException.badRequest("DateTimeInvalid", "Geen tijdstip: " + naam);
    }
  }
}
