package nl.zaakwijs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Contractbreuk;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoutenEnContractTest {

  private static final Map<String, Object> VRAAG =
      Map.of(
          "type",
          "RaadpleegMetBurgerservicenummer",
          "burgerservicenummer",
          List.of("999990020"),
          "fields",
          List.of("naam.volledigeNaam"));

  private final Sandbox sandbox = Sandbox.start(0);
  private final Caller caller = new Caller(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void answersWithTheStatusAndBodyThatWereAsked() throws Exception {
    sandbox.fouten().set(Upstream.BRP, Fout.status(503));
    assertThat(caller.post("/brp/personen", VRAAG).statusCode()).isEqualTo(503);

    sandbox.fouten().set(Upstream.BRP, Fout.inhoud("text/html", "<html>onderhoud"));
    HttpResponse<String> onzin = caller.post("/brp/personen", VRAAG);
    assertThat(onzin.statusCode()).isEqualTo(200);
    assertThat(onzin.body()).isEqualTo("<html>onderhoud");

    sandbox.fouten().clear();
    assertThat(caller.post("/brp/personen", VRAAG).body()).contains("Sam Jansen");
    assertThat(sandbox.verkeer().list(Upstream.BRP)).hasSize(3);
  }

  @Test
  void tearsTheConnectionOff() {
    sandbox.fouten().set(Upstream.BRP, Fout.afgebroken());

    assertThatThrownBy(() -> caller.post("/brp/personen", VRAAG)).isInstanceOf(IOException.class);
    assertThat(sandbox.verkeer().list(Upstream.BRP)).allMatch(gevraagd -> gevraagd.status() == 0);
  }

  @Test
  void keepsCallersWaiting() {
    sandbox.fouten().set(Upstream.CATALOGI, Fout.vertraagd(Duration.ofMinutes(5)));

    assertThatThrownBy(
            () ->
                caller.send(
                    caller
                        .request("/catalogi/api/v1/statustypen")
                        .timeout(Duration.ofMillis(300))
                        .GET()))
        .isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void tricklesAnAnswerButAllOfIt() throws Exception {
    sandbox.fouten().set(Upstream.QMATIC, Fout.inhoud("application/json", "{}").times(1));
    assertThat(caller.get(Caller.QMATIC + "/v1/services").body()).isEqualTo("{}");

    sandbox
        .fouten()
        .set(
            Upstream.QMATIC,
            new Fout(
                null,
                200,
                "{\"a\":1}",
                "application/json",
                null,
                true,
                null,
                null,
                null,
                null,
                null));
    assertThat(caller.get(Caller.QMATIC + "/v1/services").body()).isEqualTo("{\"a\":1}");
  }

  @Test
  void takesFaultsOverHttpForPartOfAnUpstream() throws Exception {
    caller.send(
        caller
            .request("/sandbox/fouten/zaken")
            .PUT(BodyPublishers.ofString("{\"status\":500,\"pad\":\"/rollen\"}")));

    assertThat(caller.get("/zaken/api/v1/rollen").statusCode()).isEqualTo(500);
    assertThat(caller.zakenOf("999990020")).hasSize(1);

    caller.send(caller.request("/sandbox/fouten").DELETE());
    assertThat(sandbox.fouten().list()).isEmpty();
  }

  @Test
  void noticesAndRefusesRequestsAgainstTheContract() throws Exception {
    HttpResponse<String> antwoord =
        caller.post(Caller.SEARCH, Map.of("rol__betrokkeneType", List.of("geen", "tekst")));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(sandbox.verkeer().contractbreuken())
        .extracting(Contractbreuk::kant)
        .contains(Contractbreuk.Kant.VERZOEK);
    assertThatThrownBy(() -> sandbox.verkeer().assertContractGehouden())
        .isInstanceOf(AssertionError.class);

    sandbox.verkeer().forget();
    assertThatCode(() -> sandbox.verkeer().assertContractGehouden()).doesNotThrowAnyException();
  }

  @Test
  void noticesCallsThatTheContractDoesNotHave() throws Exception {
    assertThat(caller.get("/zaken/api/v1/zaken").statusCode()).isEqualTo(200);

    assertThat(sandbox.verkeer().contractbreuken()).hasSize(1);
  }

  @Test
  void remembersThatABsnStoodInAnAddressButNotWhich() throws Exception {
    caller.get(
        "/zaken/api/v1/zaken"
            + "?rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn=999990020");

    assertThatThrownBy(() -> sandbox.verkeer().assertGeenBsnInUrl())
        .isInstanceOf(AssertionError.class)
        .hasMessageNotContaining("999990020");
    assertThat(caller.get("/sandbox/verkeer").body()).doesNotContain("999990020");
  }

  @Test
  void givesOnlyTheFieldsOfAPersonThatWereAsked() throws Exception {
    assertThat(caller.post("/brp/personen", VRAAG).body())
        .contains("Sam Jansen")
        .doesNotContain("adressering")
        .doesNotContain("999990020");
    Map<String, Object> onbekend =
        Map.of(
            "type",
            "RaadpleegMetBurgerservicenummer",
            "burgerservicenummer",
            List.of("999990081"),
            "fields",
            List.of("naam"));
    assertThat(Caller.json(caller.post("/brp/personen", onbekend)).path("personen")).isEmpty();
    sandbox.verkeer().assertContractGehouden();
  }

  @Test
  void refusesFieldsOfAPersonThatDoNotExist() throws Exception {
    Map<String, Object> fout =
        Map.of(
            "type",
            "RaadpleegMetBurgerservicenummer",
            "burgerservicenummer",
            List.of("999990020"),
            "fields",
            List.of("schoenmaat"));

    HttpResponse<String> antwoord = caller.post("/brp/personen", fout);

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Caller.json(antwoord).at("/invalidParams/0/name").asText()).isEqualTo("fields[0]");
  }
}
