package nl.zaakwijs.portal.kennis.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Betekenissen;
import nl.zaakwijs.portal.kennis.Kandidaat;
import nl.zaakwijs.portal.kennis.Kennisbank;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a running portal does with an import. */
@NullMarked
class KennisverversingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path map;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path bron;

  @SuppressWarnings("NullAway.Init")
  private Kennisbank kennisbank;

  @SuppressWarnings("NullAway.Init")
  private Kennisverversing verversing;

  private final List<Boolean> meldingen = new ArrayList<>();

  @BeforeEach
  void startThePortal() {
    kennisbank =
        new Kennisbank(Gemeente.builtIn(), Optional.of(map.toString()), Betekenissen.none());
    verversing =
        new Kennisverversing(
            kennisbank,
            new KennisInstellingen(Optional.of(map), Duration.ofMinutes(1), 1_000_000),
            CLOCK,
            stand -> meldingen.add(stand.gelukt()));
    verversing.remember();
    kennisbank.check();
  }

  @Test
  void answersFromAnImportAtOnceAndNoMoreAfterItIsWithdrawn() throws IOException {
    write("alpaca.md", "# Mag ik een alpaca houden?\n\nJa, twee alpaca's mogen.\n");
    assertThat(best("Mag ik een alpaca houden?")).isNotEqualTo("alpaca");

    imported();
    assertThat(verversing.refresh().gelukt()).isTrue();
    assertThat(best("Mag ik een alpaca houden?")).isEqualTo("alpaca");

    int uitgave = kennisbank.uitgave();
    imported();
    verversing.refresh();
    assertThat(kennisbank.uitgave()).as("an import that changed nothing").isEqualTo(uitgave);

    new Kennisimport(map, "bron", CLOCK).withdraw();
    verversing.refresh();
    assertThat(kennisbank.findArtikel("alpaca", Taal.NL)).isEmpty();
    assertThat(best("Mag ik een alpaca houden?")).isNotEqualTo("alpaca");
    assertThat(meldingen).containsExactly(true, true);
  }

  @Test
  void keepsTheOldInUseAndTellsWhenAnArticleCannotBeRead() throws IOException {
    write("alpaca.md", "# Mag ik een alpaca houden?\n\nJa.\n");
    imported();
    verversing.refresh();
    Path kapot = map.resolve("kennis/nl/kapot.md");
    Files.writeString(kapot, "geen voorwerk");
    write("lama.md", "# Mag ik een lama houden?\n\nJa.\n");
    imported();

    Kennisverversing.Stand stand = verversing.refresh();

    assertThat(stand.gelukt()).isFalse();
    assertThat(stand.reden()).contains("kapot.md");
    assertThat(best("Mag ik een alpaca houden?")).isEqualTo("alpaca");
    assertThat(kennisbank.findArtikel("lama", Taal.NL)).isEmpty();

    Files.delete(kapot);
    assertThat(verversing.refresh().gelukt()).isTrue();
    assertThat(kennisbank.findArtikel("lama", Taal.NL)).isPresent();
    assertThat(meldingen).containsExactly(true, false, true);
  }

  /** What was found before still says what it said. */
  @Test
  void putsAnImportedArticleInThePlaceOfTheBuiltInOneAboutTheSameProduct() throws IOException {
    List<Kandidaat> begonnen = kennisbank.find("Wat kost een paspoort?", Taal.NL);
    String upl = kennisbank.findArtikel("paspoort-aanvragen", Taal.NL).orElseThrow().upl();
    write("ons-paspoort.md", paspoort("ons-paspoort", upl, "Bij ons gaat het zo."));

    imported();
    verversing.refresh();

    assertThat(kennisbank.listArtikelen(Taal.NL))
        .filteredOn(artikel -> artikel.upl().equals(upl))
        .extracting(Artikel::id)
        .containsExactly("ons-paspoort");
    assertThat(begonnen.get(0).artikel().passages().get(0).tekst())
        .doesNotContain("Bij ons gaat het zo.");
  }

  private static String paspoort(String id, String upl, String antwoord) {
    return """
        ---
        id: %s
        upl: %s
        titel: Paspoort
        thema: reizen
        vragen: ["Wat kost een paspoort?"]
        gecontroleerd: 2026-11-01
        ---
        ## Kort antwoord
        %s
        """
        .formatted(id, upl, antwoord);
  }

  private String best(String vraag) {
    return kennisbank.find(vraag, Taal.NL).stream()
        .findFirst()
        .map(kandidaat -> kandidaat.artikel().id())
        .orElse("");
  }

  private void write(String naam, String tekst) throws IOException {
    Files.writeString(bron.resolve(naam), tekst);
  }

  private void imported() throws IOException {
    Invoer invoer = new Kennisinvoer(Gemeente.builtIn(), LocalDate.EPOCH).read(bron);
    new Kennisimport(map, "bron", CLOCK).apply(invoer);
  }
}
