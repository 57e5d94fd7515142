package nl.zaakwijs.portal.kennis.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import org.junit.jupiter.api.Test;

/** What becomes of the products of an invoervoorziening. */
class SdgProductTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

  @Test
  void makesSectionsOfThePartsOfAProductInEachLanguage() {
    Invoer invoer =
        read(
            """
            {"results": [{"uuid": "p-1", "upnUri": "http://standaarden.example/paspoort",
              "upnLabel": "paspoort", "publicatieDatum": "2026-01-05", "productAanwezig": true,
              "doelgroep": "eu-burger", "vertalingen": [
              {"taal": "nl", "titel": "Paspoort aanvragen", "tekst": "U vraagt het aan de balie.",
               "procedureBeschrijving": "## Zo gaat het\\nMaak een afspraak.",
               "procedureLink": {"label": "Afspraak", "url": "https://wijngaard.example/afspraak"},
               "kostenEnBetaalmethoden": "U betaalt met een pas.", "uitersteTermijn": "Een week.",
               "bewijs": "Uw oude paspoort.", "vereisten": "U bent Nederlander.",
               "bezwaarEnBeroep": "", "datumWijziging": "2026-03-04T10:00:00Z"},
              {"taal": "en", "titel": "Passport", "tekst": "Apply at the desk.",
               "datumWijziging": "2026-03-04T10:00:00Z"}]}]}""");

    assertThat(invoer.geweigerd()).isEmpty();
    assertThat(invoer.artikelen()).extracting(Artikel::taal).containsExactly(Taal.NL, Taal.EN);
    Artikel artikel = invoer.artikelen().get(0);
    assertThat(artikel.upl()).isEqualTo("paspoort");
    assertThat(artikel.gecontroleerd()).isEqualTo("2026-03-04");
    assertThat(artikel.passages())
        .extracting(Passage::kop)
        .containsExactly(
            Kop.KORT_ANTWOORD,
            Kop.ZO_REGELT_U_HET,
            Kop.KOSTEN,
            Kop.HOE_LANG,
            Kop.MEENEMEN,
            Kop.LET_OP);
    assertThat(artikel.find(Kop.ZO_REGELT_U_HET).orElseThrow().tekst())
        .contains("**Zo gaat het**", "[Afspraak](https://wijngaard.example/afspraak)");
    assertThat(Artikelbestand.of(artikel, "sdg").tekst()).contains("upl: \"paspoort\"");
  }

  @Test
  void saysWhyAProductIsNotTaken() {
    Invoer invoer =
        read(
            """
            [{"uuid": "a", "upnUri": "u", "upnLabel": "a", "publicatieDatum": null,
              "vertalingen": [{"taal": "nl", "tekst": "Concept."}]},
             {"uuid": "b", "upnUri": "u", "upnLabel": "b", "publicatieDatum": "2027-01-01",
              "vertalingen": [{"taal": "nl", "tekst": "Straks."}]},
             {"uuid": "c", "upnUri": "u", "upnLabel": "c", "publicatieDatum": "2026-01-01",
              "productAanwezig": false, "vertalingen": [{"taal": "nl", "tekst": "Weg.",
              "productAanwezigToelichting": "Hiervoor gaat u naar de buurgemeente."}]},
             {"uuid": "d", "upnUri": "u", "upnLabel": "d", "publicatieDatum": "2026-01-01",
              "vertalingen": [{"taal": "nl", "tekst": ""}]}]""");

    assertThat(invoer.geweigerd())
        .containsExactly(
            "sdg.json object 1: it is not published",
            "sdg.json object 2: it is published on 2027-01-01",
            "sdg.json object 4: it has no text in any language");
    assertThat(invoer.artikelen())
        .singleElement()
        .satisfies(
            artikel ->
                assertThat(artikel.passages().get(0).tekst())
                    .isEqualTo("Hiervoor gaat u naar de buurgemeente."));
  }

  private static Invoer read(String json) {
    return new Kennisinvoer(Gemeente.builtIn(), VANDAAG)
        .read("sdg.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
