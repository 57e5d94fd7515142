package nl.zaakwijs.portal.kennis.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What questions and answers in JSON become. */
@NullMarked
class JsonInvoerTest {
  @Test
  void readsOpenDataOfRijksoverheid() {
    Invoer invoer =
        read(
            """
            [{"id": "f-1", "type": "vraag-antwoordcombinatie",
              "canonical": "https://www.voorbeeld.nl/vragen/kippen",
              "lastmodified": "2026-02-03T04:05:06.000Z",
              "question": "Mag ik kippen houden?",
              "introduction": "<p>Vaak wel.</p>",
              "content": [{"paragraphtitle": "Kosten", "paragraph": "<p>Het is gratis.</p>"},
                          {"contentblock": {"paragraphtitle": "Regels", "paragraph": "<p>Geen haan.</p>"}}],
              "subjects": ["dieren", "wonen"]},
             {"id": "f-2", "question": "Alleen de lijst?", "canonical": "https://www.voorbeeld.nl/2"}]
            """);

    Artikel artikel = invoer.artikelen().get(0);
    assertThat(artikel.id()).isEqualTo("f-1");
    assertThat(artikel.titel()).isEqualTo("Mag ik kippen houden?");
    assertThat(artikel.thema()).isEqualTo("dieren, wonen");
    assertThat(artikel.gecontroleerd()).isEqualTo("2026-02-03");
    assertThat(artikel.bron().url()).isEqualTo("https://www.voorbeeld.nl/vragen/kippen");
    assertThat(artikel.passages())
        .containsExactly(
            new Passage(Kop.KORT_ANTWOORD, "Vaak wel."),
            new Passage(Kop.KOSTEN, "Het is gratis.\n\n**Regels**\n\nGeen haan."));
    assertThat(invoer.geweigerd()).containsExactly("test.json object 2 (f-2): it has no antwoord");
  }

  @Test
  void readsAPageOfAnObjectenApi() {
    Invoer invoer =
        read(
            """
            {"count": 3, "next": null, "previous": null, "results": [
              {"url": "https://objecten.example/api/v2/objects/aaa", "uuid": "aaa",
               "type": "https://objecttypen.example/api/v2/objecttypes/vac",
               "record": {"startAt": "2026-01-02", "endAt": null, "registrationAt": "2026-01-03",
                 "data": {"vraag": "Wat kost grofvuil?", "antwoord": "<p>Twee keer gratis.</p>",
                   "status": "actief", "doelgroep": "eu-burger",
                   "toelichting": "Alleen voor de medewerker.",
                   "trefwoorden": [{"trefwoord": "bankstel"}, {"trefwoord": "oud bed"}]}}},
              {"url": "https://objecten.example/api/v2/objects/bbb",
               "record": {"data": {"vraag": "Weg?", "antwoord": "Ja.", "status": "te-verwijderen"}}},
              {"uuid": "ccc", "record": {"endAt": "2026-01-01",
                 "data": {"vraag": "Oud?", "antwoord": "Ja.", "status": "actief"}}}]}
            """);

    assertThat(invoer.artikelen())
        .singleElement()
        .satisfies(
            artikel -> {
              assertThat(artikel.id()).isEqualTo("aaa");
              assertThat(artikel.synoniemen()).containsExactly("bankstel", "oud bed");
              assertThat(artikel.gecontroleerd()).isEqualTo("2026-01-03");
              assertThat(artikel.passages())
                  .containsExactly(new Passage(Kop.KORT_ANTWOORD, "Twee keer gratis."));
            });
    assertThat(invoer.geweigerd())
        .containsExactly(
            "test.json object 2 (bbb): it is withdrawn: its status is te-verwijderen",
            "test.json object 3 (ccc): it is withdrawn: it ended on 2026-01-01");
  }

  @Test
  void readsABareListOfVacs() {
    Invoer invoer =
        read(
            "[{\"id\": 12, \"vraag\": \"Hoe laat?\", \"antwoord\": \"Om &eacute;&eacute;n uur.\"}]");

    assertThat(invoer.artikelen())
        .singleElement()
        .satisfies(
            artikel -> {
              assertThat(artikel.id()).isEqualTo("12");
              assertThat(artikel.passages().get(0).tekst()).isEqualTo("Om één uur.");
            });
  }

  @Test
  void saysWhatIsNoJson() {
    assertThatThrownBy(() -> read("{")).hasMessageContaining("test.json is no JSON");
    assertThat(read("[1, null, {}]").geweigerd()).hasSize(3);
  }

  private static Invoer read(String tekst) {
    return new JsonInvoer(new Herkomst("test.json", LocalDate.parse("2026-11-22"))).read(tekst);
  }
}
