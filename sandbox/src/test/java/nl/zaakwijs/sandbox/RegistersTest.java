package nl.zaakwijs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistersTest {

  private static final String SAM = "/zaken/api/v1/zaken/00000020-2026-4000-8000-000000000000";

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private final Caller caller = new Caller(sandbox);

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.verkeer().forget();
  }

  @Test
  void refusesCallersWithoutToken() throws Exception {
    HttpResponse<String> antwoord =
        caller.send(caller.request(SAM).setHeader("Authorization", "").GET());

    assertThat(antwoord.statusCode()).isEqualTo(403);
    assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Caller.json(antwoord).path("code").asText()).isEqualTo("not_authenticated");
  }

  @Test
  void refusesTokensThatAreForgedUnknownOrOld() throws Exception {
    Instant nu = Instant.now();

    assertThat(refusal(Caller.token("zaakwijs", "x".repeat(40), nu)))
        .isEqualTo("invalid-jwt-signature");
    assertThat(refusal(Caller.token("iemand", Caller.SECRET, nu)))
        .isEqualTo("invalid-client-identifier");
    assertThat(refusal(Caller.token("zaakwijs", Caller.SECRET, nu.minus(Duration.ofMinutes(61)))))
        .isEqualTo("jwt-expired");
    assertThat(refusal("geen.jwt.dit")).isEqualTo("jwt-was-invalid");
  }

  @Test
  void refusesUnknownQueryParameters() throws Exception {
    HttpResponse<String> antwoord = caller.get(SAM + "?kleur=rood");

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Caller.json(antwoord).path("invalidParams")).isNotEmpty();
  }

  @Test
  void refusesZakenWithoutCoordinateSystem() throws Exception {
    assertThat(
            caller.send(caller.request("/zaken/api/v1/zaken").setHeader("Accept-Crs", "X").GET()))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(406);
  }

  @Test
  void givesFortyZakenInPages() throws Exception {
    JsonNode eerste =
        Caller.json(
            caller.post(
                Caller.SEARCH,
                Map.of("rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn", "999990032")));
    List<JsonNode> alle = caller.zakenOf("999990032");
    Set<String> nummers = new HashSet<>();
    alle.forEach(zaak -> nummers.add(zaak.path("identificatie").asText()));

    assertThat(eerste.path("count").asInt()).isEqualTo(40);
    assertThat(eerste.path("results")).hasSize(20);
    assertThat(nummers).hasSize(40);
    assertThat(alle.stream().filter(zaak -> zaak.path("einddatum").isNull())).hasSize(12);
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @ParameterizedTest
  @CsvSource({
    "999990019, 0",
    "999990020, 1",
    "999990032, 40",
    "999990044, 1",
    "999990056, 4",
    "999990068, 1"
  })
  void knowsTheZakenOfEveryResident(String bsn, int aantal) throws Exception {
    assertThat(caller.zakenOf(bsn)).hasSize(aantal);
    sandbox.verkeer().assertContractGehouden();
  }

  @Test
  void matchesRolFiltersOnOneAndTheSameRol() throws Exception {
    JsonNode alsBelanghebbende =
        Caller.json(
            caller.post(
                Caller.SEARCH,
                Map.of(
                    "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn",
                    "999990068",
                    "rol__omschrijvingGeneriek",
                    "belanghebbende")));

    assertThat(alsBelanghebbende.path("results").path(0).path("identificatie").asText())
        .isEqualTo("ZAAK-2026-0000020");
    assertThat(caller.zakenOf("999990068").get(0).path("identificatie").asText())
        .isEqualTo("ZAAK-2026-0000068");
  }

  @Test
  void leavesEmptyRelationsAndValuesAsTheRealServersDo() throws Exception {
    JsonNode zaak = caller.zakenOf("999990044").get(0);

    assertThat(zaak.path("status").isNull()).isTrue();
    assertThat(zaak.path("_expand").path("status").isObject()).isTrue();
    assertThat(zaak.path("_expand").path("status")).isEmpty();
    assertThat(zaak.path("betalingsindicatie").asText("x")).isEmpty();
    assertThat(zaak.path("einddatum").isNull()).isTrue();
  }

  @Test
  void hasTheZakenAndDocumentsThatMustNeverShow() throws Exception {
    assertThat(caller.zakenOf("999990056"))
        .anyMatch(zaak -> zaak.path("vertrouwelijkheidaanduiding").asText().equals("geheim"))
        .anyMatch(
            zaak -> zaak.at("/_expand/zaaktype/indicatieInternOfExtern").asText().equals("intern"));

    JsonNode stukken =
        Caller.json(
            caller.get(
                "/zaken/api/v1/zaakinformatieobjecten?zaak=" + Caller.encode(sandbox.url() + SAM)));
    Set<String> soorten = new HashSet<>();
    for (JsonNode stuk : stukken) {
      JsonNode document = Caller.json(caller.get(stuk.path("informatieobject").asText()));
      soorten.add(
          document.path("status").asText()
              + "/"
              + document.path("vertrouwelijkheidaanduiding").asText());
    }
    assertThat(soorten)
        .containsExactlyInAnyOrder(
            "definitief/zaakvertrouwelijk",
            "definitief/openbaar",
            "gearchiveerd/vertrouwelijk",
            "in_bewerking/zaakvertrouwelijk",
            "definitief/");
    sandbox.verkeer().assertContractGehouden();
  }

  @Test
  void answersUnchangedResourcesWith304() throws Exception {
    HttpResponse<String> eerste = caller.get(SAM);
    String etag = eerste.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> tweede =
        caller.send(caller.request(SAM).setHeader("If-None-Match", etag).GET());

    assertThat(tweede.statusCode()).isEqualTo(304);
    assertThat(tweede.body()).isEmpty();
    assertThat(eerste.headers().firstValue("API-version")).hasValue("1.5.1");
  }

  @Test
  void givesEveryTypeAndStatusThatAZaakPointsTo() throws Exception {
    for (JsonNode zaak : caller.zakenOf("999990032")) {
      assertThat(caller.get(zaak.path("zaaktype").asText()).statusCode()).isEqualTo(200);
      if (!zaak.path("resultaat").isNull()) {
        JsonNode resultaat = Caller.json(caller.get(zaak.path("resultaat").asText()));
        assertThat(caller.get(resultaat.path("resultaattype").asText()).statusCode())
            .isEqualTo(200);
      }
    }
    JsonNode zaaktype =
        Caller.json(caller.get(caller.zakenOf("999990020").get(0).path("zaaktype").asText()));
    JsonNode statustypen =
        Caller.json(
            caller.get(
                "/catalogi/api/v1/statustypen?zaaktype="
                    + Caller.encode(zaaktype.path("url").asText())));
    assertThat(statustypen.path("results")).hasSize(4);
    assertThat(statustypen.at("/results/2/statustekst").asText("x")).isEmpty();
    assertThat(statustypen.at("/results/3/isEindstatus").asBoolean()).isTrue();
    sandbox.verkeer().assertContractGehouden();
  }

  @Test
  void downloadsDocumentsAsPdf() throws Exception {
    JsonNode stukken =
        Caller.json(
            caller.get(
                "/zaken/api/v1/zaakinformatieobjecten?zaak=" + Caller.encode(sandbox.url() + SAM)));
    JsonNode document = Caller.json(caller.get(stukken.at("/0/informatieobject").asText()));

    HttpResponse<String> inhoud = caller.get(document.path("inhoud").asText());

    assertThat(inhoud.body()).startsWith("%PDF-1.4").contains("Ontvangstbevestiging");
    assertThat(inhoud.body()).hasSize(document.path("bestandsomvang").asInt());
  }

  private String refusal(String token) throws Exception {
    HttpResponse<String> antwoord =
        caller.send(caller.request(SAM).setHeader("Authorization", "Bearer " + token).GET());
    assertThat(antwoord.statusCode()).isEqualTo(403);
    return Caller.json(antwoord).path("code").asText();
  }
}
