package nl.zaakwijs.clients.reisdocumenten;

import static nl.zaakwijs.clients.http.Upstreams.await;
import static nl.zaakwijs.clients.http.Upstreams.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.clients.haalcentraal.GbaDatum;
import nl.zaakwijs.clients.http.FakeUpstream;
import nl.zaakwijs.clients.http.FakeUpstream.Reply;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.http.Upstreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client of travel documents asks, and how it reads the answers. */
class ReisdocumentenClientTest {
  private static final String BSN = "999990020";
  private static final List<String> FIELDS = List.of("soort", "datumEindeGeldigheid");

  @Test
  void asksForOneHolderWithTheHeadersOfTheConnection() {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json("{\"reisdocumenten\":[]}"))) {
      assertThat(await(client(upstream).listReisdocumenten(BSN, FIELDS))).isEmpty();

      FakeUpstream.Asked asked = upstream.asked().get(0);
      assertThat(asked.uri().getPath()).endsWith("/reisdocumenten").doesNotContain(BSN);
      assertThat(asked.headers().getFirst("x-doelbinding")).isEqualTo("portaal");
      assertThat(asked.body())
          .isEqualTo(
              "{\"type\":\"ZoekMetBurgerservicenummer\",\"burgerservicenummer\":\"999990020\","
                  + "\"fields\":[\"soort\",\"datumEindeGeldigheid\"]}");
    }
  }

  @Test
  void readsADocumentThatIsMissingAndOneThatIsNot() {
    List<Reisdocument> found =
        find(
            """
            {"type":"ZoekMetBurgerservicenummer","reisdocumenten":[
              {"soort":{"code":"PN","omschrijving":"Nationaal paspoort"},
               "datumEindeGeldigheid":{"type":"Datum","datum":"2027-03-03","langFormaat":"3 maart 2027"},
               "inhoudingOfVermissing":{"aanduiding":{"code":"V","omschrijving":"Vermist"},
                 "datum":{"type":"JaarMaandDatum","jaar":2026,"maand":5,"langFormaat":"mei 2026"}},
               "houder":{"burgerservicenummer":"999990020"}},
              {"soort":{"code":"NI","omschrijving":"Nederlandse identiteitskaart"},
               "datumEindeGeldigheid":{"type":"DatumOnbekend","onbekend":true},
               "inOnderzoek":{"datumEindeGeldigheid":true}}]}
            """);

    assertThat(found)
        .containsExactly(
            new Reisdocument(
                "PN",
                "Nationaal paspoort",
                new GbaDatum(2027, 3, LocalDate.of(2027, 3, 3)),
                "V",
                new GbaDatum(2026, 5, null),
                false),
            new Reisdocument(
                "NI",
                "Nederlandse identiteitskaart",
                GbaDatum.ONBEKEND,
                "",
                GbaDatum.ONBEKEND,
                true));
    assertThat(found.toString()).doesNotContain("2027");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"reisdocumenten\":[{\"houder\":{\"burgerservicenummer\":\"999990032\"}}]}"
      })
  void anotherHolderOrNoListIsAFailure(String body) {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json(body))) {
      assertThat(failureOf(client(upstream).listReisdocumenten(BSN, FIELDS)).kind())
          .isEqualTo(Kind.INVALID_ANSWER);
    }
  }

  private static List<Reisdocument> find(String body) {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json(body))) {
      return await(client(upstream).listReisdocumenten(BSN, FIELDS));
    }
  }

  private static ReisdocumentenClient client(FakeUpstream upstream) {
    return new ReisdocumentenClient(
        Upstreams.at(upstream.baseUri()), Map.of("x-doelbinding", new Secret("portaal")));
  }
}
