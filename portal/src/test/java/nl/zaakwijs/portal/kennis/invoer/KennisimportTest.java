package nl.zaakwijs.portal.kennis.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.kennis.Artikel;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import makes of the municipality's own knowledge. */
@NullMarked
class KennisimportTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
  private static final Clock MORGEN = Clock.offset(CLOCK, Duration.ofDays(1));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path map;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path bron;

  @BeforeEach
  void makeAFolderOfAMunicipality() throws IOException {
    try (InputStream in = Gemeente.class.getResourceAsStream("/gemeente/gemeente.yaml")) {
      Files.write(map.resolve("gemeente.yaml"), Objects.requireNonNull(in).readAllBytes());
    }
  }

  @Test
  void putsArticlesWhereThePortalFindsThem() throws IOException {
    write("id,vraag,antwoord,bron\nA 1,Mag ik {{een}} alpaca houden?,<p>Ja: \"# graag\".</p>,\n");

    String verslag = run(CLOCK);

    assertThat(verslag).contains("added: 1\n  A 1\n", "changed: 0\n", "refused: 0\n");
    Artikel artikel = listEigen().get(0);
    assertThat(artikel.id()).startsWith("a-1-").matches("[a-z0-9-]+");
    assertThat(artikel.titel()).isEqualTo("Mag ik { {een}} alpaca houden?");
    assertThat(artikel.passages().get(0).tekst()).isEqualTo("Ja: \"# graag\".");
    assertThat(artikel.bron().naam()).isEqualTo(Gemeente.builtIn().naam());
  }

  @Test
  void changesNothingWhenItIsDoneAgain() throws IOException {
    write("id,vraag,antwoord\n1,Een?,Een.\n2,Twee?,Twee.\n");
    run(CLOCK);

    assertThat(run(MORGEN)).contains("added: 0\n", "changed: 0\n", "unchanged: 2\n");
    assertThat(vorige()).isEmpty();
  }

  @Test
  void keepsTheVersionBeforeAChangeOrWithdrawal() throws IOException {
    write("id,vraag,antwoord\n1,Een?,Een.\n2,Twee?,Twee.\n");
    run(CLOCK);
    write("id,vraag,antwoord\n1,Een?,Anders.\n3,Drie?,Drie.\n4,,Geen vraag.\n");

    assertThat(run(MORGEN))
        .contains(
            "added: 1\n  3\n",
            "changed: 1\n  1\n",
            "withdrawn: the source has it no more: 1\n  2\n",
            "refused: 1\n  bron.csv row 4 (line 4): it has no vraag\n",
            "unchanged: 0\n");
    assertThat(vorige()).containsExactly("1.nl.20261123-090000.md", "2.nl.20261123-090000.md");
    assertThat(listEigen()).extracting(Artikel::titel).containsExactly("Een?", "Drie?");
  }

  @Test
  void leavesWhatIsOfAnotherSourceOrWrittenByHand() throws IOException {
    write("id,vraag,antwoord\n1,Een?,Een.\n");
    run(CLOCK);
    Path hand = map.resolve("kennis/nl/2.md");
    Files.writeString(hand, "met de hand");
    write("id,vraag,antwoord\n1,Eén?,Eén.\n2,Twee?,Twee.\n3,Drie?,Drie.\n");

    String verslag = run(CLOCK, "--naam", "een andere bron");

    assertThat(verslag).contains("added: 1\n  3\n", "refused: 2\n  1: 1.md is of another source");
    assertThat(hand).hasContent("met de hand");
  }

  @Test
  void withdrawsNothingWhenTheSourceIsEmpty() throws IOException {
    write("id,vraag,antwoord\n1,Een?,Een.\n");
    run(CLOCK);
    write("id,vraag,antwoord\n1,,\n");

    assertThatThrownBy(() -> run(CLOCK)).hasMessageContaining("no article to import");
    assertThat(listEigen()).hasSize(1);
  }

  @Test
  void withdrawsNothingWhenTheSourceBreaksOff() throws IOException {
    write("id,vraag,antwoord\n1,Een?,Een.\n2,Twee?,Twee.\n3,Drie?,Drie.\n");
    run(CLOCK);
    write("id,vraag,antwoord\n1,Een?,Anders.\n2,\"Twee?,Twee.\n3,Drie?,Drie.\n");

    assertThat(run(CLOCK)).contains("changed: 1\n", "no more: 0\n", "refused: 1\n");
    assertThat(listEigen()).hasSize(3);
  }

  @Test
  void takesASourceThatLostMostOfItForBrokenWhenNobodyLooksOn() throws IOException {
    StringBuilder veel = new StringBuilder("id,vraag,antwoord\n");
    IntStream.range(0, 30).forEach(i -> veel.append(i).append(",Vraag?,Antwoord.\n"));
    write(veel.toString());
    run(CLOCK);
    write("id,vraag,antwoord\n1,Vraag?,Antwoord.\n");
    Invoer rest =
        new Kennisinvoer(Gemeente.builtIn(), LocalDate.EPOCH).read(bron.resolve("bron.csv"));
    Kennisimport kennisimport = new Kennisimport(map, "bron.csv", CLOCK);

    assertThatThrownBy(() -> kennisimport.applyCautiously(rest))
        .hasMessageContaining("withdraw 29 of the 30");
    assertThat(listEigen()).hasSize(30);
    assertThat(kennisimport.apply(rest).ingetrokken()).hasSize(29);
  }

  @Test
  void withdrawsAWholeSourceAndKeepsItsLastReport() throws IOException {
    write("id,vraag,antwoord\n1,Een?,Een.\n2,Twee?,Twee.\n");
    run(CLOCK);

    assertThat(new Kennisimport(map, "bron.csv", CLOCK).withdraw().ingetrokken())
        .containsExactly("1", "2");
    assertThat(listEigen()).isEmpty();
    assertThat(vorige()).hasSize(2);
    assertThat(new Verslagen(map).find("bron.csv"))
        .get()
        .satisfies(
            verslag -> {
              assertThat(verslag.moment()).isEqualTo(CLOCK.instant());
              assertThat(verslag.verslag().ingetrokken()).containsExactly("1", "2");
            });
  }

  @Test
  @SuppressWarnings("try") // the slot is held, not used
  void changesNothingWhileAnotherImportIsGoingOn() throws IOException {
    write("id,vraag,antwoord\n1,Een?,Een.\n");

    try (Slot ander = Slot.findVrij(map.resolve("kennis/.slot")).orElseThrow()) {
      assertThatThrownBy(() -> run(CLOCK)).isInstanceOf(BezigException.class);
    }
    assertThat(run(CLOCK)).contains("added: 1\n");
  }

  /** By what the portal reads them with. */
  private List<Artikel> listEigen() {
    Invoer eigen =
        new Kennisinvoer(Gemeente.builtIn(), LocalDate.EPOCH).read(map.resolve("kennis/nl"));
    assertThat(eigen.geweigerd()).isEmpty();
    return eigen.artikelen();
  }

  private List<String> vorige() throws IOException {
    Path map = this.map.resolve("kennis/.vorige");
    if (!Files.isDirectory(map)) {
      return List.of();
    }
    try (Stream<Path> bestanden = Files.list(map)) {
      return bestanden.map(pad -> String.valueOf(pad.getFileName())).sorted().toList();
    }
  }

  private void write(String tekst) throws IOException {
    Files.writeString(bron.resolve("bron.csv"), tekst);
  }

  private String run(Clock clock, String... meer) throws IOException {
    return Importeer.run(
        clock,
        Stream.concat(
                Stream.of(bron.resolve("bron.csv").toString(), "--naar", map.toString()),
                Stream.of(meer))
            .toArray(String[]::new));
  }
}
