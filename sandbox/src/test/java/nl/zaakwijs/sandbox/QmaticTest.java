package nl.zaakwijs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QmaticTest {

  private static final String BRANCH = Caller.QMATIC + "/v2/branches/stadskantoor";

  private final Sandbox sandbox = Sandbox.start(0);
  private final Caller caller = new Caller(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void refusesCallersWithoutTheRightKey() throws Exception {
    String pad = Caller.QMATIC + "/v1/services";

    assertThat(caller.send(caller.request(pad).setHeader("X-Api-Key", "geraden").GET()))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
    assertThat(caller.get(pad).statusCode()).isEqualTo(200);
  }

  @Test
  void booksReadsAndCancels() throws Exception {
    String dag = firstDay("rijbewijs");
    String tijd = times(dag, "rijbewijs").get(0);

    HttpResponse<String> geboekt = book(dag, tijd, "rijbewijs");
    String id = Caller.json(geboekt).path("publicId").asText();
    JsonNode gelezen =
        Caller.json(caller.get(Caller.QMATIC + "/v1/appointments/" + id)).path("appointment");

    assertThat(geboekt.statusCode()).isEqualTo(202);
    assertThat(gelezen.path("start").asText()).endsWith("+0000");
    assertThat(gelezen.at("/services/0/publicId").asText()).isEqualTo("rijbewijs");
    assertThat(times(dag, "rijbewijs")).doesNotContain(tijd);
    assertThat(
            caller
                .send(caller.request(Caller.QMATIC + "/v1/appointments/" + id).DELETE())
                .statusCode())
        .isEqualTo(204);
    assertThat(caller.get(Caller.QMATIC + "/v1/appointments/" + id).statusCode()).isEqualTo(404);
    assertThat(times(dag, "rijbewijs")).contains(tijd);
    sandbox.verkeer().assertContractGehouden();
  }

  @Test
  void listsTheAppointmentsOfACustomerWithoutRememberingWho() throws Exception {
    String dag = firstDay("rijbewijs");
    book(dag, times(dag, "rijbewijs").get(0), "rijbewijs");

    JsonNode klanten =
        Caller.json(
            caller.get("/qmatic/appointment/customers/identify;email=test@wijngaard.example"));
    JsonNode afspraken =
        Caller.json(
            caller.get(
                Caller.QMATIC
                    + "/v1/customers/"
                    + klanten.at("/0/publicId").asText()
                    + "/appointments"));

    assertThat(afspraken.path("appointmentList")).hasSize(1);
    assertThat(sandbox.verkeer().list().toString()).doesNotContain("test@wijngaard");
    assertThat(sandbox.verkeer().contractbreuken().toString()).doesNotContain("test@wijngaard");
  }

  @Test
  void givesATimeToOneOfManyWhoWantIt() throws Exception {
    String dag = firstDay("paspoort");
    String tijd = times(dag, "paspoort").get(0);
    Callable<Integer> poging = () -> book(dag, tijd, "paspoort").statusCode();
    ExecutorService samen = Executors.newFixedThreadPool(8);
    List<Integer> uitkomsten = new ArrayList<>();
    try {
      for (Future<Integer> uitkomst : samen.invokeAll(Collections.nCopies(8, poging))) {
        uitkomsten.add(uitkomst.get());
      }
    } finally {
      samen.shutdown();
    }

    assertThat(uitkomsten).containsOnlyOnce(202);
    assertThat(uitkomsten).containsOnly(202, 500);
  }

  @Test
  void saysInAHeaderWhyATimeIsRefused() throws Exception {
    String dag = firstDay("paspoort");

    HttpResponse<String> antwoord = book(dag, "08:00", "paspoort");

    assertThat(antwoord.statusCode()).isEqualTo(500);
    assertThat(antwoord.headers().firstValue("error_message")).isPresent();
  }

  @Test
  void hasTimesForEveryServiceEverywhere() throws Exception {
    for (String branch : List.of("stadskantoor", "wijkpunt-noord")) {
      JsonNode services =
          Caller.json(caller.get(Caller.QMATIC + "/v1/branches/" + branch + "/services"));
      assertThat(services.path("serviceList")).isNotEmpty();
      for (JsonNode service : services.path("serviceList")) {
        JsonNode dagen =
            Caller.json(
                caller.get(
                    Caller.QMATIC
                        + "/v2/branches/"
                        + branch
                        + "/dates;servicePublicId="
                        + service.path("publicId").asText()));
        assertThat(dagen.path("dates")).isNotEmpty();
      }
    }
  }

  @Test
  void needsMoreTimeForMorePeople() throws Exception {
    String dag = firstDay("paspoort");
    JsonNode vierExtra =
        Caller.json(
            caller.get(
                BRANCH + "/dates/" + dag + "/times;servicePublicId=paspoort;numberOfCustomers=4"));

    assertThat(vierExtra.path("times").size()).isLessThan(times(dag, "paspoort").size());
  }

  @Test
  void keepsADeskAsLongAsAllTogetherNeed() throws Exception {
    String drie = "paspoort;numberOfCustomers=2";
    String dag = firstDay(drie);
    String tijd = times(dag, drie).get(0);

    HttpResponse<String> geboekt = book(dag, tijd, "paspoort", 3);

    assertThat(geboekt.statusCode()).isEqualTo(202);
    assertThat(sandbox.listAfspraken()).hasSize(1).allMatch(een -> een.minuten() == 40);
    assertThat(times(dag, "paspoort"))
        .doesNotContain(tijd, LocalTime.parse(tijd).plusMinutes(20).toString());
    sandbox.verkeer().assertContractGehouden();
  }

  private String firstDay(String service) throws Exception {
    JsonNode dagen = Caller.json(caller.get(BRANCH + "/dates;servicePublicId=" + service));
    return dagen.at("/dates/0").asText().substring(0, 10);
  }

  private List<String> times(String dag, String service) throws Exception {
    JsonNode tijden =
        Caller.json(caller.get(BRANCH + "/dates/" + dag + "/times;servicePublicId=" + service));
    List<String> gevonden = new ArrayList<>();
    tijden.path("times").forEach(tijd -> gevonden.add(tijd.asText()));
    return gevonden;
  }

  private HttpResponse<String> book(String dag, String tijd, String service) throws Exception {
    return book(dag, tijd, service, 1);
  }

  private HttpResponse<String> book(String dag, String tijd, String service, int personen)
      throws Exception {
    return caller.post(
        BRANCH + "/dates/" + dag + "/times/" + tijd + "/book",
        Map.of(
            "title",
            "Afspraak",
            "customers",
            Collections.nCopies(
                personen, Map.of("lastName", "Test", "email", "test@wijngaard.example")),
            "services",
            List.of(Map.of("publicId", service))));
  }
}
