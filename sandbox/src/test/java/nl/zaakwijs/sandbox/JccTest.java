package nl.zaakwijs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JccTest {

  private static final String API = "/jcc/api/warp/v1";
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private final Sandbox sandbox = Sandbox.start(0);
  private final Caller caller = new Caller(sandbox);
  private String token = "";

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void givesTokensThatExpire() throws Exception {
    assertThat(get("/version").statusCode()).isEqualTo(401);

    token = requestToken("zaakwijs:sandbox-jcc-geheim").path("access_token").asText();
    assertThat(get("/version").statusCode()).isEqualTo(200);

    sandbox.expireTokens();
    assertThat(get("/version").statusCode()).isEqualTo(401);
    assertThat(requestToken("zaakwijs:geraden").path("error").asText()).isEqualTo("invalid_client");
    sandbox.verkeer().assertContractGehouden();
  }

  @Test
  void booksReadsAndCancels() throws Exception {
    login();
    String rijbewijs = activity("rijbewijs");
    LocalDateTime begin = times(rijbewijs, 1).get(0);

    JsonNode geboekt = Caller.json(book(rijbewijs, 1, begin, 20));
    String id = geboekt.path("id").asText();
    JsonNode gelezen = Caller.json(get("/appointment?id=" + id));

    assertThat(geboekt.path("acknowledgeIsSuccess").asBoolean()).isTrue();
    assertThat(gelezen.path("startDateTime").asText()).isEqualTo(begin + ":00");
    assertThat(gelezen.at("/activityList/0/activity/id").asText()).isEqualTo(rijbewijs);
    assertThat(get("/appointment/qrcode?id=" + id).body()).matches("\"JCC\\d+\"");
    HttpResponse<String> weg = send("/appointment?id=" + id, request -> request.DELETE());
    assertThat(Caller.json(weg).path("id").asText()).isEqualTo(id);
    assertThat(weg.body()).doesNotContain("acknowledgeIsSuccess");
    assertThat(get("/appointment?id=" + id).statusCode()).isEqualTo(404);
    sandbox.verkeer().assertContractGehouden();
  }

  @Test
  void givesATimeToAsManyAsThereAreDesks() throws Exception {
    login();
    String paspoort = activity("paspoort");
    LocalDateTime begin = times(paspoort, 1).get(0);
    Callable<Boolean> poging =
        () -> Caller.json(book(paspoort, 1, begin, 20)).path("acknowledgeIsSuccess").asBoolean();
    ExecutorService samen = Executors.newFixedThreadPool(8);
    List<Boolean> uitkomsten = new ArrayList<>();
    try {
      for (Future<Boolean> uitkomst : samen.invokeAll(Collections.nCopies(8, poging))) {
        uitkomsten.add(uitkomst.get());
      }
    } finally {
      samen.shutdown();
    }

    assertThat(uitkomsten).hasSize(8).filteredOn(gelukt -> gelukt).hasSize(2);
    assertThat(times(paspoort, 1)).doesNotContain(begin);
  }

  @Test
  void saysWithStatus200ThatABookingFailed() throws Exception {
    login();
    String paspoort = activity("paspoort");
    LocalDateTime begin = times(paspoort, 2).get(0);

    HttpResponse<String> teKort = book(paspoort, 2, begin, 20);
    HttpResponse<String> teVroeg = book(paspoort, 2, begin.withHour(5), 30);

    assertThat(teKort.statusCode()).isEqualTo(200);
    assertThat(Caller.json(teKort).path("code").asText()).isEqualTo("DurationInvalid");
    assertThat(Caller.json(teVroeg).path("code").asText()).isEqualTo("TimeNotAvailable");
    assertThat(Caller.json(teVroeg).path("acknowledgeIsSuccess").asBoolean(true)).isFalse();
    assertThat(
            get("/appointment/calculateduration?activityId="
                    + paspoort
                    + "&amount=2&dateTime="
                    + begin
                    + ":00")
                .body())
        .isEqualTo("30");
  }

  @Test
  void tellsWhichContactDetailsAreNeededAndAsksThem() throws Exception {
    login();
    String huwelijk = activity("huwelijk");
    String naturalisatie = activity("naturalisatie");

    JsonNode velden =
        Caller.json(
            get(
                "/customer/customerfields/required?selectedActivityId="
                    + huwelijk
                    + "&selectedActivityId="
                    + naturalisatie));
    HttpResponse<String> zonder = book(huwelijk, 1, times(huwelijk, 1).get(0), 60);

    assertThat(velden.path("mainPhoneNumber").asInt()).isEqualTo(2);
    assertThat(velden.path("isAnyPhoneNumberRequired").asBoolean()).isTrue();
    assertThat(velden.has("firstName")).isFalse();
    assertThat(zonder.statusCode()).isEqualTo(400);
    assertThat(Caller.json(zonder).path("code").asText()).isEqualTo("FieldRequired");
  }

  @Test
  void looksNoFurtherThanFiftyDaysAndAtNothingWithinOneDay() throws Exception {
    login();
    LocalDate vandaag = LocalDate.now(ZONE);
    String rijbewijs = activity("rijbewijs");

    assertThat(available(rijbewijs, 1, vandaag, vandaag.plusDays(51)).statusCode()).isEqualTo(400);
    assertThat(
            Caller.json(available(rijbewijs, 1, vandaag.plusDays(1), vandaag.plusDays(1)))
                .path("availableTimesList"))
        .isEmpty();
    assertThat(
            Caller.json(available(rijbewijs, 1, vandaag, vandaag.plusDays(50)))
                .path("appointmentDuration")
                .asInt())
        .isEqualTo(20 * 60);
  }

  @Test
  void hasTheSameProductsAndPlacesAsQmatic() throws Exception {
    login();
    List<String> names = new ArrayList<>();
    Caller.json(get("/activity/listforappointment"))
        .forEach(activity -> names.add(activity.path("description").asText()));
    List<String> others = new ArrayList<>();
    Caller.json(caller.get(Caller.QMATIC + "/v1/services"))
        .path("serviceList")
        .forEach(service -> others.add(service.path("name").asText()));

    assertThat(names).isNotEmpty().isEqualTo(others);
    assertThat(
            Caller.json(
                    get(
                        "/activity/listforappointment/additional?selectedActivityId="
                            + activity("huwelijk")
                            + "&includeSelectedActivities=false"))
                .findValuesAsText("number"))
        .contains("naturalisatie")
        .doesNotContain("huwelijk", "paspoort");
    sandbox.verkeer().assertContractGehouden();
  }

  @Test
  void failsOnlyForTheMethodThatAFaultNames() throws Exception {
    login();
    sandbox.fouten().set(Upstream.JCC, Fout.status(503).onlyPath("POST " + API + "/appointment"));
    String rijbewijs = activity("rijbewijs");

    assertThat(book(rijbewijs, 1, times(rijbewijs, 1).get(0), 20).statusCode()).isEqualTo(503);
  }

  private void login() throws Exception {
    token = requestToken("zaakwijs:sandbox-jcc-geheim").path("access_token").asText();
  }

  private JsonNode requestToken(String client) throws Exception {
    String basic = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
    return Caller.json(
        caller.send(
            HttpRequest.newBuilder(URI.create(sandbox.url() + "/jcc/connect/token"))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=warp-api"))));
  }

  private String activity(String number) throws Exception {
    for (JsonNode activity : Caller.json(get("/activity/listforappointment"))) {
      if (activity.path("number").asText().equals(number)) {
        return activity.path("id").asText();
      }
    }
    throw new AssertionError("no activity " + number);
  }

  private String locatie() throws Exception {
    return Caller.json(get("/location")).at("/0/id").asText();
  }

  private List<LocalDateTime> times(String activity, int amount) throws Exception {
    LocalDate vandaag = LocalDate.now(ZONE);
    List<LocalDateTime> tijden = new ArrayList<>();
    Caller.json(available(activity, amount, vandaag, vandaag.plusDays(50)))
        .path("availableTimesList")
        .forEach(tijd -> tijden.add(LocalDateTime.parse(tijd.asText())));
    return tijden;
  }

  private HttpResponse<String> available(String activity, int amount, LocalDate van, LocalDate tot)
      throws Exception {
    return get(
        "/appointment/availabletimelist?locationId="
            + locatie()
            + "&fromDate="
            + van
            + "&toDate="
            + tot
            + "&activityId="
            + activity
            + "&amount="
            + amount);
  }

  private HttpResponse<String> book(String activity, int amount, LocalDateTime begin, int minuten)
      throws Exception {
    Map<String, Object> body =
        Map.of(
            "activityList",
            List.of(Map.of("activityId", activity, "amount", amount)),
            "customerList",
            List.of(
                Map.of(
                    "isMainCustomer", true,
                    "gender", 0,
                    "firstName", "Sam",
                    "lastName", "Test",
                    "emailAddress", "test@wijngaard.example")),
            "fromDateTime",
            MOMENT.format(begin.atZone(ZONE)),
            "toDateTime",
            MOMENT.format(begin.plusMinutes(minuten).atZone(ZONE)),
            "locationId",
            locatie(),
            "message",
            "");
    String json = new ObjectMapper().writeValueAsString(body);
    return send("/appointment", request -> request.POST(BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> get(String pad) throws Exception {
    return send(pad, HttpRequest.Builder::GET);
  }

  private interface Method {
    HttpRequest.Builder on(HttpRequest.Builder request);
  }

  private HttpResponse<String> send(String pad, Method method) throws Exception {
    return caller.send(
        method.on(
            caller
                .request(API + pad)
                .setHeader("Authorization", "Bearer " + token)
                .setHeader("language", "nl")));
  }
}
