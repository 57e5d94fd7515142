package nl.zaakwijs.clients.brp;

import static nl.zaakwijs.clients.http.Upstreams.await;
import static nl.zaakwijs.clients.http.Upstreams.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.clients.http.FakeUpstream;
import nl.zaakwijs.clients.http.FakeUpstream.Reply;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.http.Upstreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the BRP client asks, and how it reads the answers. */
class BrpClientTest {
  private static final String BSN = "999990020";
  private static final List<String> FIELDS = List.of("naam.volledigeNaam", "geboorte");

  @Test
  void asksForOnePersonWithTheHeadersOfTheConnection() {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json("{\"personen\":[]}"))) {
      assertThat(await(client(upstream).findPersoon(BSN, FIELDS))).isEmpty();

      FakeUpstream.Asked asked = upstream.asked().get(0);
      assertThat(asked.uri().getPath()).endsWith("/personen").doesNotContain(BSN);
      assertThat(asked.headers().getFirst("x-doelbinding")).isEqualTo("portaal");
      assertThat(asked.body())
          .isEqualTo(
              "{\"type\":\"RaadpleegMetBurgerservicenummer\",\"burgerservicenummer\":"
                  + "[\"999990020\"],\"fields\":[\"naam.volledigeNaam\",\"geboorte\"]}");
    }
  }

  @Test
  void readsAPersonAndWhatProtectsThem() {
    Optional<Persoon> found =
        find(
            """
            {"type":"RaadpleegMetBurgerservicenummer","personen":[{
              "naam":{"volledigeNaam":"Sam Jansen"},
              "geboorte":{"datum":{"type":"Datum","datum":"1980-03-05","langFormaat":"5 maart 1980"},
                "inOnderzoek":{"datum":true}},
              "adressering":{"aanhef":"Geachte heer Jansen","aanschrijfwijze":{"naam":"S. Jansen"},
                "adresregel1":"Dorpsstraat 1","adresregel2":"1234 AB DORP",
                "indicatieVastgesteldVerblijftNietOpAdres":true},
              "gemeenteVanInschrijving":{"code":"0518","omschrijving":"Voorbeeldstad"},
              "geheimhoudingPersoonsgegevens":true,
              "opschortingBijhouding":{"reden":{"code":"E","omschrijving":"emigratie"}}}]}
            """);

    assertThat(found)
        .contains(
            new Persoon(
                "Sam Jansen",
                "S. Jansen",
                "Geachte heer Jansen",
                List.of("Dorpsstraat 1", "1234 AB DORP"),
                LocalDate.of(1980, 3, 5),
                "5 maart 1980",
                "Voorbeeldstad",
                true,
                true,
                new InOnderzoek(false, false, true, false),
                new Opschorting("E", "emigratie")));
    assertThat(found.orElseThrow().toString()).doesNotContain("Jansen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"JaarDatum\",\"jaar\":1980,\"langFormaat\":\"1980\"}",
        "{\"type\":\"DatumOnbekend\",\"onbekend\":true,\"langFormaat\":\"1980\"}"
      })
  void readsADateThatIsPartlyKnownInWords(String datum) {
    Persoon persoon =
        find("{\"personen\":[{\"geboorte\":{\"datum\":" + datum + "}}]}").orElseThrow();

    assertThat(persoon.geboortedatum()).isNull();
    assertThat(persoon.geboortedatumLangFormaat()).isEqualTo("1980");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"personen\":[{},{}]}",
        "{\"personen\":[{\"burgerservicenummer\":\"999990032\"}]}"
      })
  void anotherPersonOrNoListIsAFailure(String body) {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json(body))) {
      assertThat(failureOf(client(upstream).findPersoon(BSN, FIELDS)).kind())
          .isEqualTo(Kind.INVALID_ANSWER);
    }
  }

  private static Optional<Persoon> find(String body) {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json(body))) {
      return await(client(upstream).findPersoon(BSN, FIELDS));
    }
  }

  private static BrpClient client(FakeUpstream upstream) {
    return new BrpClient(
        Upstreams.at(upstream.baseUri()), Map.of("x-doelbinding", new Secret("portaal")));
  }
}
