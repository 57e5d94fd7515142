package nl.zaakwijs.clients.brp;

import static nl.zaakwijs.clients.http.Upstreams.await;
import static nl.zaakwijs.clients.http.Upstreams.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.clients.haalcentraal.GbaDatum;
import nl.zaakwijs.clients.http.FakeUpstream;
import nl.zaakwijs.clients.http.FakeUpstream.Reply;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.http.Upstreams;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
              "verblijfplaats":{"type":"VerblijfplaatsBuitenland",
                "datumVan":{"type":"JaarMaandDatum","jaar":2024,"maand":3}},
              "adressering":{"land":{"code":"5010","omschrijving":"België"},
                "adresregel1":"Dorpsstraat 1","adresregel2":"1234 AB DORP",
                "indicatieVastgesteldVerblijftNietOpAdres":true},
              "gemeenteVanInschrijving":{"code":"0518","omschrijving":"Voorbeeldstad"},
              "geheimhoudingPersoonsgegevens":true,
              "opschortingBijhouding":{"reden":{"code":"E","omschrijving":"emigratie"},
                "datum":{"type":"JaarDatum","jaar":2024}}}]}
            """);

    assertThat(found)
        .contains(
            new Persoon(
                "Sam Jansen",
                List.of("Dorpsstraat 1", "1234 AB DORP"),
                "België",
                "VerblijfplaatsBuitenland",
                new GbaDatum(2024, 3, null),
                new GbaDatum(1980, 3, LocalDate.of(1980, 3, 5)),
                "Voorbeeldstad",
                true,
                true,
                new InOnderzoek(false, false, true, false),
                new Opschorting("E", new GbaDatum(2024, null, null))));
    assertThat(found.orElseThrow().toString()).doesNotContain("Jansen");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`{\"type\":\"JaarDatum\",\"jaar\":1980,\"langFormaat\":\"1980\"}`, 1980,",
        "`{\"type\":\"JaarMaandDatum\",\"jaar\":1980,\"maand\":7}`, 1980, 7",
        "`{\"type\":\"JaarMaandDatum\",\"jaar\":1980,\"maand\":13}`, 1980,",
        "`{\"type\":\"DatumOnbekend\",\"onbekend\":true,\"langFormaat\":\"onbekend\"}`,,",
      })
  void readsADateThatIsPartlyKnown(String datum, @Nullable Integer jaar, @Nullable Integer maand) {
    Persoon persoon =
        find("{\"personen\":[{\"geboorte\":{\"datum\":" + datum + "}}]}").orElseThrow();

    assertThat(persoon.geboortedatum()).isEqualTo(new GbaDatum(jaar, maand, null));
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
