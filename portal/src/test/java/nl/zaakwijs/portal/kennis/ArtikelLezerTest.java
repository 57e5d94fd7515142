package nl.zaakwijs.portal.kennis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class ArtikelLezerTest {
  private static final String ARTIKEL =
      """
      ---
      id: proef
      upl: paspoort
      titel: Proef
      thema: reizen
      synoniemen: [pas]
      vragen:
        - Wat kost het?
      gecontroleerd: 2026-11-10
      bron: { naam: "{{gemeente.naam}}", url: "{{link.bestaat_niet}}" }
      online: "{{link.bestaat_niet}}"
      ---
      ## Kort antwoord
      Het kost {{prijs.paspoort}}. Met spoed kost het {{prijs.bestaat_niet}} meer. Kom langs.

      ## Kosten
      - Gewoon: {{prijs.paspoort}}
      - Anders: {{prijs.bestaat_niet}}

      ## Spoed
      Dat duurt {{termijn.bestaat_niet}}.
      """;

  private final ArtikelLezer lezer = new ArtikelLezer(Gemeente.builtIn());

  @ParameterizedTest
  @EnumSource(Taal.class)
  void fillsEveryPlaceholderOfTheBuiltInArticles(Taal taal) {
    assertThat(lezer.readAll(taal))
        .isNotEmpty()
        .allSatisfy(
            artikel -> {
              assertThat(artikel.vragen()).isNotEmpty();
              assertThat(artikel.toString()).doesNotContain("{{");
            });
  }

  @Test
  void staysUsefulForAMunicipalityThatGaveOnlyItsName() {
    Gemeente kaal =
        Gemeente.of(
            """
            gemeente: { id: d, naam: Dorp, plaats: Dorp, website: "https://d.example", email: "d@d.example" }
            telefoon: "14 0800"
            adres: Plein 1
            openingstijden: Altijd.
            telefoontijden: Altijd.
            """);

    assertThat(new ArtikelLezer(kaal).readAll(Taal.NL))
        .hasSizeGreaterThan(20)
        .allMatch(artikel -> artikel.find(Kop.KORT_ANTWOORD).isPresent());
  }

  @Test
  void leavesOutTheSentenceWhoseFactIsMissing() {
    Artikel artikel = lezer.read("proef", Taal.NL, ARTIKEL);

    assertThat(artikel.find(Kop.KORT_ANTWOORD).map(Passage::tekst))
        .contains("Het kost € 83,87. Kom langs.");
    assertThat(artikel.find(Kop.KOSTEN).map(Passage::tekst)).contains("- Gewoon: € 83,87");
    assertThat(artikel.find(Kop.SPOED)).isEmpty();
  }

  @Test
  void leavesOutTheLinkWhoseAddressIsMissing() {
    Artikel artikel = lezer.read("proef", Taal.NL, ARTIKEL);

    assertThat(artikel.online()).isNull();
    assertThat(artikel.bron().url()).isEqualTo("https://www.wijngaard.example");
  }

  @Test
  void namesTheHeadingThatItDoesNotKnow() {
    String fout = ARTIKEL.replace("## Kosten", "## Prijzen");

    assertThatThrownBy(() -> lezer.read("proef", Taal.NL, fout))
        .hasMessageContaining("proef")
        .hasMessageContaining("Prijzen");
  }

  @Test
  void namesTheFieldThatIsMissing() {
    String fout = ARTIKEL.replace("titel: Proef\n", "");

    assertThatThrownBy(() -> lezer.read("proef", Taal.NL, fout))
        .hasMessageContaining("'titel' is missing");
  }

  @Test
  void givesTheEnglishArticleOrElseTheDutchOne() {
    Kennisbank kennisbank = new Kennisbank(Gemeente.builtIn());

    assertThat(kennisbank.findArtikel("paspoort-aanvragen", Taal.EN).map(Artikel::taal))
        .contains(Taal.EN);
    assertThat(kennisbank.findArtikel("oud-papier", Taal.EN).map(Artikel::taal)).contains(Taal.NL);
    assertThat(kennisbank.findArtikel("bestaat-niet", Taal.EN)).isEqualTo(Optional.empty());
  }

  @Test
  void namesEveryFileThatIsNotRightBeforeTheFirstQuestion() {
    Map<String, String> bestanden =
        Map.of(
            "/kennis/nl/index.txt",
            "proef\nkapot\nweg",
            "/kennis/nl/proef.md",
            ARTIKEL,
            "/kennis/nl/kapot.md",
            ARTIKEL.replace("titel: Proef\n", ""),
            "/kennis/nl/weg.md",
            "");
    Kennisbank kennisbank =
        new Kennisbank(
            () -> Artikelen.read(new ArtikelLezer(Gemeente.builtIn(), bestanden::get)),
            Betekenissen.none());

    assertThatThrownBy(kennisbank::check)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kennis/nl/kapot.md: Artikel kapot: 'id' differs")
        .hasMessageContaining("kennis/nl/weg.md: Artikel weg: no front matter")
        .hasMessageNotContainingAny("proef.md");
  }

  @Test
  void findsNothingWrongWithTheBuiltInArticles() {
    assertThatNoException().isThrownBy(new Kennisbank(Gemeente.builtIn())::check);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "geen voorwerk", "---\nid: [\n---\n", "---\n- lijst\n---\n## Kosten\n"})
  void refusesFrontMatterThatIsNone(String bestand) {
    assertThatThrownBy(() -> lezer.read("proef", Taal.NL, bestand))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("proef");
  }
}
