package nl.zaakwijs.clients.zaken;

import static nl.zaakwijs.clients.http.Upstreams.CREDENTIALS;
import static nl.zaakwijs.clients.http.Upstreams.GEBRUIKER;
import static nl.zaakwijs.clients.http.Upstreams.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.http.FakeUpstream;
import nl.zaakwijs.clients.http.FakeUpstream.Reply;
import nl.zaakwijs.clients.http.Upstreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the zaken client asks, and how tolerantly it reads. */
class ZakenClientTest {
  private static final String BSN = "999990020";
  private static final UUID UUID_1 = UUID.fromString("0b2a1c9e-5f3d-4c1b-9a77-3d2b1f0e4c5d");

  @Test
  void asksForTheZakenOfAPersonWithoutTheBsnInTheAddress() {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json("{\"results\":[]}"))) {
      assertThat(await(client(upstream).listZakenVanBsn(BSN, "initiator", GEBRUIKER))).isEmpty();

      FakeUpstream.Asked asked = upstream.asked().get(0);
      assertThat(asked.method()).isEqualTo("POST");
      assertThat(asked.uri()).hasToString("/zaken/api/v1/zaken/_zoek?page=1");
      assertThat(asked.headers().getFirst("Accept-Crs")).isEqualTo("EPSG:4326");
      assertThat(asked.headers().getFirst("Content-Crs")).isEqualTo("EPSG:4326");
      assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("application/json");
      assertThat(asked.headers().getFirst("Authorization")).startsWith("Bearer ey");
      assertThat(asked.body())
          .contains(
              "\"rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn\":\"999990020\"",
              "\"rol__betrokkeneType\":\"natuurlijk_persoon\"",
              "\"rol__omschrijvingGeneriek\":\"initiator\"",
              "\"expand\":[\"zaaktype\",\"status\",\"status.statustype\",\"resultaat\","
                  + "\"resultaat.resultaattype\",\"rollen\"]")
          .doesNotContain("null");
    }
  }

  @Test
  void readsAZaakWithWhatCameAlong() {
    Zaak zaak =
        read(
            """
            {"url":"BASE/zaken/UUID","identificatie":"ZAAK-1","omschrijving":"Verhuizing — café",
             "zaaktype":"https://catalogi.test/z","startdatum":"2026-01-02","einddatum":null,
             "uiterlijkeEinddatumAfdoening":"2026-02-27","vertrouwelijkheidaanduiding":"openbaar",
             "verlenging":{"reden":"druk","duur":"P2W"},"opschorting":{"indicatie":false,"reden":""},
             "status":"BASE/statussen/UUID","resultaat":null,"nieuwVeld":{"a":[1]},
             "_expand":{
               "zaaktype":{"url":"https://catalogi.test/z","omschrijving":"Verhuizing",
                 "indicatieInternOfExtern":"extern","doorlooptijd":"P8W","servicenorm":""},
               "status":{"url":"BASE/statussen/UUID","statustype":"https://catalogi.test/s",
                 "datumStatusGezet":"2026-01-03T10:00:00Z","statustoelichting":"We kijken",
                 "_expand":{"statustype":{"url":"https://catalogi.test/s","volgnummer":2,
                   "omschrijving":"In behandeling","isEindstatus":false}}},
               "resultaat":{}}}
            """);

    assertThat(zaak.uuid()).isEqualTo(UUID_1);
    assertThat(zaak.omschrijving()).isEqualTo("Verhuizing — café");
    assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(zaak.einddatum()).isNull();
    assertThat(zaak.verlenging()).isEqualTo(new Verlenging("druk", Period.ofWeeks(2)));
    assertThat(zaak.opschorting()).isEqualTo(new Opschorting(false, ""));
    assertThat(zaak.expand().zaaktype())
        .satisfies(
            zaaktype -> {
              assertThat(zaaktype.indicatieInternOfExtern()).isEqualTo("extern");
              assertThat(zaaktype.doorlooptijd()).isEqualTo(Period.ofWeeks(8));
              assertThat(zaaktype.servicenorm()).isNull();
            });
    assertThat(zaak.expand().status())
        .satisfies(
            status -> {
              assertThat(status.statustoelichting()).isEqualTo("We kijken");
              assertThat(status.expandedStatustype())
                  .isEqualTo(
                      new Statustype(
                          URI.create("https://catalogi.test/s"),
                          "In behandeling",
                          "",
                          "",
                          2,
                          false));
            });
    assertThat(zaak.expand().resultaat()).as("an empty object is nothing").isNull();
    assertThat(zaak.expand().rollen()).as("not asked for").isNull();
  }

  @Test
  void readsEmptyTextsAsNothingWhereADateOrLinkIsMeant() {
    Zaak zaak =
        read(
            """
            {"url":"BASE/zaken/UUID","omschrijving":null,"startdatum":"","einddatum":"","zaaktype":"",
             "status":"","resultaat":"","verlenging":{"reden":"","duur":null},"opschorting":null,
             "_expand":{}}
            """);

    assertThat(zaak.startdatum()).isNull();
    assertThat(zaak.zaaktype()).isNull();
    assertThat(zaak.status()).isNull();
    assertThat(zaak.verlenging()).isNull();
    assertThat(zaak.omschrijving()).isEmpty();
    assertThat(zaak.vertrouwelijkheidaanduiding()).isEmpty();
    assertThat(zaak.expand()).isEqualTo(ZaakExpand.NIETS);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-03T10:00:00Z, 2026-01-03T10:00:00Z",
    "2026-01-03T10:00:00.123456+01:00, 2026-01-03T10:00:00.123456+01:00",
    "2026-01-03T10:00:00+0100, 2026-01-03T10:00:00+01:00",
    "2026-07-03T10:00:00, 2026-07-03T10:00:00+02:00",
    "2026-01-03, 2026-01-03T00:00:00+01:00"
  })
  void readsAMomentInTheShapesThatRegistersSend(String sent, OffsetDateTime read) {
    try (FakeUpstream upstream =
        FakeUpstream.always(
            Reply.json("{\"results\":[{\"datumStatusGezet\":\"" + sent + "\"}]}"))) {
      List<Status> statussen =
          await(
              client(upstream)
                  .listStatussen(URI.create(upstream.baseUri() + "/zaken/1"), GEBRUIKER));

      assertThat(statussen).extracting(Status::datumStatusGezet).containsExactly(read);
    }
  }

  @Test
  void followsThePagesToTheEnd() {
    try (FakeUpstream upstream =
        new FakeUpstream(
            request -> {
              String base = "http://" + request.headers().getFirst("Host") + "/zaken/api/v1";
              boolean last = request.uri().getQuery().endsWith("page=3");
              int page = Integer.parseInt(request.uri().getQuery().replaceAll(".*page=", ""));
              String next =
                  last ? "null" : "\"" + base + "/rollen?zaak=x&page=" + (page + 1) + "\"";
              return Reply.json(
                  "{\"next\":" + next + ",\"results\":[{\"omschrijving\":\"" + page + "\"}]}");
            })) {
      List<Rol> rollen =
          await(
              client(upstream).listRollen(URI.create(upstream.baseUri() + "/zaken/1"), GEBRUIKER));

      assertThat(rollen).extracting(Rol::omschrijving).containsExactly("1", "2", "3");
    }
  }

  @Test
  void aRolDoesNotPrintWhoItIs() {
    Rol rol =
        new Rol(null, null, "natuurlijk_persoon", "", "initiator", "", BSN, "", "", "", "Noor");

    assertThat(rol.toString()).doesNotContain(BSN, "Noor");
  }

  private static Zaak read(String json) {
    try (FakeUpstream upstream =
        new FakeUpstream(
            request ->
                Reply.json(
                    json.replace(
                            "BASE",
                            "http://" + request.headers().getFirst("Host") + "/zaken/api/v1")
                        .replace("UUID", UUID_1.toString())))) {
      return await(client(upstream).readZaak(UUID_1, GEBRUIKER));
    }
  }

  private static ZakenClient client(FakeUpstream upstream) {
    return new ZakenClient(Upstreams.at(upstream.baseUri()), CREDENTIALS, Clock.systemUTC());
  }
}
