package nl.zaakwijs.portal.kennis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the municipality's own articles stand among the built-in ones. */
@NullMarked
class EigenKennisTest {
  private static final List<List<String>> ELDERS = List.of(List.of("wordt het morgen droog"));
  private static final ArtikelLezer LEZER = new ArtikelLezer(Gemeente.builtIn());

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path map;

  @Test
  void takesThePlaceOfTheArticleWithTheSameIdAndOfItsTranslation() throws IOException {
    write("nl/hond.md", text("hond", "hondenbelasting", "Eigen"));

    Artikelen alles =
        over(
            List.of(builtIn("hond", "hondenbelasting"), builtIn("penning", "hondenbelasting")),
            List.of(builtIn("hond", "hondenbelasting")));

    assertThat(alles.nederlands())
        .extracting(Artikel::id, Artikel::titel)
        .containsExactly(tuple("penning", "Ingebouwd"), tuple("hond", "Eigen"));
    assertThat(alles.engels()).isEmpty();
    assertThat(alles.elders()).isEqualTo(ELDERS);
  }

  @Test
  void mayBeAboutWhatNoBuiltInArticleIsAbout() throws IOException {
    write("nl/weer.md", text("weer", Artikel.GEEN_UPL, "Het weer"));

    Artikelen alles = over(List.of(builtIn("hond", "hondenbelasting")), List.of());

    assertThat(alles.elders()).isEmpty();
  }

  @Test
  void takesThePlaceOfTheArticlesAboutTheSameProduct() throws IOException {
    write("nl/onze-hond.md", text("onze-hond", "Hondenbelasting", "Eigen"));
    write("nl/los.md", text("los", Artikel.GEEN_UPL, "Los"));

    Artikelen alles =
        over(
            List.of(
                builtIn("hond", "hondenbelasting"),
                builtIn("kat", "kattenbelasting"),
                builtIn("zonder", Artikel.GEEN_UPL)),
            List.of());

    assertThat(alles.nederlands())
        .extracting(Artikel::id)
        .containsExactly("kat", "zonder", "los", "onze-hond");
  }

  @Test
  void leavesEverythingAsItIsWithoutOwnArticles() {
    List<Artikel> ingebouwd = List.of(builtIn("hond", "hondenbelasting"));

    assertThat(over(ingebouwd, ingebouwd)).isEqualTo(articles(ingebouwd, ingebouwd));
  }

  @Test
  void namesEveryFileThatIsWrong() throws IOException {
    write("nl/fout.md", "geen artikel");
    write("en/ander.md", text("iets-anders", "x", "Titel"));

    assertThatThrownBy(() -> over(List.of(), List.of()))
        .hasMessageContaining("kennis/nl/fout.md: ")
        .hasMessageContaining("kennis/en/ander.md: ");
  }

  private Artikelen over(List<Artikel> nederlands, List<Artikel> engels) {
    return new EigenKennis(LEZER, map).over(articles(nederlands, engels));
  }

  private static Artikelen articles(List<Artikel> nederlands, List<Artikel> engels) {
    return new Artikelen(nederlands, engels, ELDERS, Themamodel.builtIn());
  }

  private static Artikel builtIn(String id, String upl) {
    return LEZER.read(id, Taal.NL, text(id, upl, "Ingebouwd"));
  }

  private static String text(String id, String upl, String titel) {
    return """
    ---
    id: %s
    upl: %s
    titel: %s
    thema: dieren
    gecontroleerd: 2026-11-10
    ---
    ## Kort antwoord
    Tekst.
    """
        .formatted(id, upl, titel);
  }

  private void write(String naam, String tekst) throws IOException {
    Path bestand = map.resolve("kennis").resolve(naam);
    Files.createDirectories(map.resolve("kennis/nl"));
    Files.createDirectories(map.resolve("kennis/en"));
    Files.writeString(bestand, tekst);
  }
}
