package nl.zaakwijs.portal.kennis.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table with questions and answers becomes. */
@NullMarked
class CsvInvoerTest {
  private static final LocalDate VANDAAG = LocalDate.parse("2026-11-22");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path map;

  @Test
  void readsEveryFieldOfTheStandardForm() throws IOException {
    Invoer invoer =
        read(
            """
            id,vraag,antwoord,bron,onderwerp,gewijzigd
            v-1,"Wat kost een hond, per jaar?","Voor een hond betaalt u €\u00a080.
            Een blindengeleidehond is ""gratis"".",https://www.voorbeeld.nl/hond,Belastingen,2026-03-01T10:00:00Z
            """);

    assertThat(invoer.geweigerd()).isEmpty();
    Artikel artikel = invoer.artikelen().get(0);
    assertThat(artikel.id()).isEqualTo("v-1");
    assertThat(artikel.titel()).isEqualTo("Wat kost een hond, per jaar?");
    assertThat(artikel.passages())
        .containsExactly(
            new Passage(
                Kop.KORT_ANTWOORD,
                "Voor een hond betaalt u € 80.\nEen blindengeleidehond is \"gratis\"."));
    assertThat(artikel.bron().naam()).isEqualTo("voorbeeld.nl");
    assertThat(artikel.bron().url()).isEqualTo("https://www.voorbeeld.nl/hond");
    assertThat(artikel.thema()).isEqualTo("Belastingen");
    assertThat(artikel.gecontroleerd()).isEqualTo("2026-03-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsOutTheSeparatorAndOtherNamesOfTheColumns(String scheiding) throws IOException {
    Invoer invoer =
        read(
            """
            ID;Subjects;Question;Reference answer;Canonical;Last_Modified
            7;Dieren;Mag ik kippen houden?;Ja.;Handboek;1-2-2025
            """
                .replace(";", scheiding));

    assertThat(invoer.artikelen())
        .singleElement()
        .satisfies(
            artikel -> {
              assertThat(artikel.titel()).isEqualTo("Mag ik kippen houden?");
              assertThat(artikel.thema()).isEqualTo("Dieren");
              assertThat(artikel.bron().naam()).isEqualTo("Handboek");
              assertThat(artikel.gecontroleerd()).isEqualTo("2025-02-01");
            });
  }

  @Test
  void readsWhatAnOlderProgramWrote() throws IOException {
    Path bestand = map.resolve("oud.csv");
    Files.write(
        bestand,
        "sep=;\r\nid;vraag;antwoord\r\n1;Wat kost een café?;€ 100 – per jaar\r\n"
            .getBytes(Charset.forName("windows-1252")));

    Artikel artikel = read(bestand).artikelen().get(0);

    assertThat(artikel.titel()).isEqualTo("Wat kost een café?");
    assertThat(artikel.passages().get(0).tekst()).isEqualTo("€ 100 – per jaar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void leavesAByteOrderMarkOut(String tekenset) throws IOException {
    Path bestand = map.resolve("bom.csv");
    Files.write(
        bestand, "\uFEFFid,vraag,antwoord\n1,Één?,Twee\n".getBytes(Charset.forName(tekenset)));

    assertThat(read(bestand).artikelen())
        .singleElement()
        .extracting(Artikel::id, Artikel::titel)
        .containsExactly("1", "Één?");
  }

  @Test
  void refusesTheRowsThatAreWrongAndKeepsTheOthers() throws IOException {
    Invoer invoer =
        read(
            """
            id,vraag,antwoord,bron
            1,Eerste vraag?,Eerste antwoord.,
            2,,Antwoord zonder vraag.,
            3,Vraag zonder antwoord?,<p> </p>,
            1,Nog eens?,Nog eens.,
            ,Zonder id?,Antwoord.,

            5,Te veel?,Antwoord,bron,en nog iets
            6,Te weinig velden?,Toch goed.
            """);

    assertThat(invoer.artikelen()).extracting(Artikel::id).containsExactly("1", "6");
    assertThat(invoer.geweigerd())
        .containsExactly(
            "vragen.csv row 3 (line 3): it has no vraag",
            "vragen.csv row 4 (line 4): its answer has no text",
            "vragen.csv row 5 (line 5): the id '1' stands there twice",
            "vragen.csv row 6 (line 6): it has no id",
            "vragen.csv row 7 (line 8): it has 5 fields, and the first row 4");
  }

  @Test
  void keepsWhatStandsBeforeAQuoteThatIsNeverClosed() throws IOException {
    Invoer invoer = read("id,vraag,antwoord\n1,Goed?,Ja.\n2,\"Kapot?,Ja.\n3,Ook?,Ja.\n");

    assertThat(invoer.artikelen()).extracting(Artikel::id).containsExactly("1");
    assertThat(invoer.geweigerd()).singleElement().asString().contains("row 3", "quote");
    assertThat(invoer.volledig()).isFalse();
  }

  @Test
  void namesTheLineWhereARefusedRowBegins() throws IOException {
    Invoer invoer =
        read("sep=;\r\nid;vraag;antwoord\r\n1;Een?;\"Op\r\ntwee regels.\"\r\n\r\n2;;Nee.\r\n");

    assertThat(invoer.geweigerd()).containsExactly("vragen.csv row 3 (line 6): it has no vraag");
  }

  @Test
  void makesTextOfHtml() throws IOException {
    Invoer invoer =
        read(
            """
            id,vraag,antwoord,bron
            1,Hoe vraag ik <b>toeslag</b> aan?,"<p>U vraagt het &eacute;&eacute;n keer aan.</p><h3>Kosten</h3><p>Het is gratis.</p>",
            """);

    Artikel artikel = invoer.artikelen().get(0);
    assertThat(artikel.titel()).isEqualTo("Hoe vraag ik toeslag aan?");
    assertThat(artikel.passages())
        .containsExactly(
            new Passage(Kop.KORT_ANTWOORD, "U vraagt het één keer aan."),
            new Passage(Kop.KOSTEN, "Het is gratis."));
  }

  @Test
  void saysWhichColumnIsMissing() {
    assertThatThrownBy(() -> read("nummer,vraag,antwoord\n1,a,b\n"))
        .hasMessage("vragen.csv has no column id or uuid; it has nummer, vraag, antwoord");
    assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
    assertThatThrownBy(() -> read(map.resolve("er-niet.csv"))).hasMessageContaining("er-niet.csv");
    assertThatThrownBy(() -> read(map.resolve("brief.xls"))).hasMessageContaining(".csv");
  }

  private Invoer read(String tekst) throws IOException {
    Path bestand = map.resolve("vragen.csv");
    Files.writeString(bestand, tekst, StandardCharsets.UTF_8);
    return read(bestand);
  }

  private static Invoer read(Path bestand) {
    return new Kennisinvoer(Gemeente.builtIn(), VANDAAG).read(bestand);
  }
}
