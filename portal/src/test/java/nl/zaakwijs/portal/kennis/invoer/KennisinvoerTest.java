package nl.zaakwijs.portal.kennis.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Kop;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder with knowledge becomes. */
@NullMarked
class KennisinvoerTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path map;

  @Test
  void readsMarkdownWithAndWithoutFrontMatter() throws IOException {
    write("README.md", "# Over deze map");
    write("kale-tekst.md", "# Mag ik kippen houden?\n\nVaak wel.\n\n## Kosten\nHet is gratis.\n");
    write(
        "dieren/hond.md",
        """
        ---
        id: h-1
        titel: Een hond aanmelden
        synoniemen: [puppy, teckel]
        vragen: ["Moet mijn hond een penning?"]
        bron: https://www.voorbeeld.nl/hond
        gewijzigd: 2026-04-05
        ---
        U meldt een hond online aan.
        """);

    Invoer invoer = read();

    assertThat(invoer.geweigerd()).isEmpty();
    assertThat(invoer.artikelen()).extracting(Artikel::id).containsExactly("h-1", "kale-tekst");
    Artikel hond = invoer.artikelen().get(0);
    assertThat(hond.titel()).isEqualTo("Een hond aanmelden");
    assertThat(hond.synoniemen()).containsExactly("puppy", "teckel");
    assertThat(hond.vragen()).containsExactly("Moet mijn hond een penning?");
    assertThat(hond.gecontroleerd()).isEqualTo("2026-04-05");
    Artikel kippen = invoer.artikelen().get(1);
    assertThat(kippen.titel()).isEqualTo("Mag ik kippen houden?");
    assertThat(kippen.find(Kop.KOSTEN)).get().extracting("tekst").isEqualTo("Het is gratis.");
  }

  @Test
  void readsArticlesInOurOwnFormWithTheirTranslation() throws IOException {
    write("nl/hond.md", own("hond", "Hond aanmelden", "Kort antwoord", "Bel {{telefoon}}."));
    write("en/hond.md", own("hond", "Register a dog", "Short answer", "Call us."));
    write("nl/kat.md", own("poes", "Kat", "Kort antwoord", "Niet nodig."));

    Invoer invoer = read();

    assertThat(invoer.geweigerd()).singleElement().asString().contains("kat.md", "'id' differs");
    Kennisbank kennisbank = Kennisbank.of(invoer.artikelen());
    assertThat(kennisbank.listArtikelen(Taal.NL)).extracting(Artikel::id).containsExactly("hond");
    assertThat(kennisbank.findArtikel("hond", Taal.EN))
        .get()
        .extracting(Artikel::titel)
        .isEqualTo("Register a dog");
    assertThat(kennisbank.findArtikel("hond", Taal.NL).orElseThrow().passages().get(0).tekst())
        .isEqualTo("Bel " + Gemeente.builtIn().telefoon() + ".");
  }

  @Test
  void joinsSourcesAndRefusesWhatStandsThereTwice() throws IOException {
    write("a.csv", "id,vraag,antwoord\n1,Een?,Een.\n2,Twee?,Twee.\n");
    write("b.json", "[{\"id\": 2, \"vraag\": \"Nog eens?\", \"antwoord\": \"Nee.\"}]");
    write("c.csv", "geen tabel");

    Invoer invoer = read();

    assertThat(invoer.artikelen()).extracting(Artikel::titel).containsExactly("Een?", "Twee?");
    assertThat(invoer.geweigerd())
        .containsExactly(
            "b.json: the id '2' stands there twice",
            "c.csv has no column id or uuid; it has geen tabel");
  }

  private static String own(String id, String titel, String kop, String tekst) {
    return """
        ---
        id: %s
        upl: hondenbelasting
        titel: %s
        thema: dieren
        gecontroleerd: 2026-11-10
        ---
        ## %s
        %s
        """
        .formatted(id, titel, kop, tekst);
  }

  private Invoer read() {
    return new Kennisinvoer(Gemeente.builtIn(), LocalDate.parse("2026-11-22")).read(map);
  }

  private void write(String naam, String tekst) throws IOException {
    Path bestand = map.resolve(naam);
    Files.createDirectories(Objects.requireNonNull(bestand.getParent()));
    Files.writeString(bestand, tekst);
  }
}
