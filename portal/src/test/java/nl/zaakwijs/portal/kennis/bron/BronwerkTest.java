package nl.zaakwijs.portal.kennis.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.kennis.invoer.Invoer;
import nl.zaakwijs.portal.kennis.invoer.Kennisimport;
import nl.zaakwijs.portal.kennis.invoer.Kennisinvoer;
import nl.zaakwijs.portal.kennis.invoer.Slot;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a source is fetched, and what becomes of what it had. */
@NullMarked
class BronwerkTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
  private static final Duration INTERVAL = Duration.ofHours(1);
  private static final URI ADRES = URI.create("https://bron.example/vac.csv");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path map;

  @Test
  void fetchesASourceOnceInAnInterval() throws IOException {
    assertThat(werk(CLOCK, table("1,Een?,Een.")).run()).isPresent();
    assertThat(werk(CLOCK, table("2,Twee?,Twee.")).run()).as("too soon").isEmpty();
    assertThat(articles()).containsExactly("1.md");

    assertThat(werk(later(INTERVAL), table("2,Twee?,Twee.")).run()).isPresent();
    assertThat(articles()).containsExactly("2.md");
  }

  @Test
  void keepsWhatWasThereWhenTheSourceFails() throws IOException {
    werk(CLOCK, table("1,Een?,Een.")).run();

    for (Bronlezer kapot : List.of(down(), table(""), wrong())) {
      Bronwerk werk = werk(later(INTERVAL), kapot);
      Files.deleteIfExists(map.resolve("kennis/.bron/vac.json"));

      assertThat(werk.run()).get().extracting(Bronwerk.Stand::isGoed).isEqualTo(false);
      assertThat(werk.stand().reden()).isNotBlank();
      assertThat(articles()).containsExactly("1.md");
    }
  }

  @Test
  void triesAgainSoonAfterAFailureAndRemembersWhenItLastWentWell() {
    werk(CLOCK, table("1,Een?,Een.")).run();
    werk(later(INTERVAL), down()).run();
    Clock soon = later(INTERVAL.plusMinutes(15));

    Bronwerk werk = werk(soon, table("1,Een?,Een."));

    assertThat(werk.stand().laatsteGoed()).isEqualTo(CLOCK.instant());
    assertThat(werk.run()).get().extracting(Bronwerk.Stand::isGoed).isEqualTo(true);
    assertThat(werk.stand().laatsteGoed()).isEqualTo(soon.instant());
  }

  @Test
  @SuppressWarnings("try") // the slot is held, not used
  void leavesASourceToTheServerThatIsFetchingIt() throws IOException {
    try (Slot ander = Slot.findVrij(map.resolve("kennis/.bron/vac.slot")).orElseThrow()) {
      assertThat(werk(CLOCK, table("1,Een?,Een.")).run()).isEmpty();
    }
    assertThat(werk(CLOCK, table("1,Een?,Een.")).run()).isPresent();
  }

  @Test
  void keepsTheArticlesOfAPageThatDidNotChange() throws IOException {
    werk(CLOCK, table("1,Een?,Een.")).run();

    Bronlezer ongewijzigd = (bladen, vandaag) -> new Opbrengst(unchanged(bladen), bladen);
    assertThat(werk(later(INTERVAL), ongewijzigd).run()).get().matches(Bronwerk.Stand::isGoed);

    assertThat(articles()).containsExactly("1.md");
  }

  @Test
  void forgetsPagesWhoseArticlesWereWithdrawn() throws IOException {
    werk(CLOCK, table("1,Een?,Een.")).run();
    new Kennisimport(map, "vac", CLOCK).withdraw();

    Bronlezer lezer =
        (bladen, vandaag) -> {
          assertThat(bladen).isEmpty();
          return table("1,Een?,Een.").read(bladen, vandaag);
        };
    assertThat(werk(later(INTERVAL), lezer).run()).get().matches(Bronwerk.Stand::isGoed);

    assertThat(articles()).containsExactly("1.md");
  }

  private Bronwerk werk(Clock clock, Bronlezer lezer) {
    Duration seconde = Duration.ofSeconds(1);
    Broninstelling bron =
        new Broninstelling(
            "vac",
            Bronsoort.BESTAND,
            ADRES,
            INTERVAL,
            null,
            null,
            List.of(),
            1,
            seconde,
            new Broninstelling.Tijdmaat(seconde, seconde, seconde));
    return new Bronwerk(bron, lezer, map, clock);
  }

  private static Clock later(Duration duur) {
    return Clock.offset(CLOCK, duur);
  }

  private static Invoer unchanged(Map<String, Blad> bladen) {
    return Invoer.unchanged(bladen.values().stream().flatMap(blad -> blad.ids().stream()).toList());
  }

  private static Bronlezer table(String rij) {
    return (bladen, vandaag) -> {
      byte[] tabel = ("id,vraag,antwoord\n" + rij + "\n").getBytes(StandardCharsets.UTF_8);
      Invoer invoer = new Kennisinvoer(Gemeente.builtIn(), LocalDate.EPOCH).read("v.csv", tabel);
      return new Opbrengst(
          invoer, Map.of(ADRES.toString(), new Blad("", "etag", "", invoer.ids())));
    };
  }

  private static Bronlezer down() {
    return (bladen, vandaag) -> {
      throw new UpstreamException("kennis-vac", UpstreamException.Kind.UNREACHABLE, "HTTP 503");
    };
  }

  private static Bronlezer wrong() {
    return (bladen, vandaag) -> {
      throw new IllegalArgumentException("it is a page of maintenance");
    };
  }

  private List<String> articles() throws IOException {
    try (Stream<Path> bestanden = Files.list(map.resolve("kennis/nl"))) {
      return bestanden.map(pad -> String.valueOf(pad.getFileName())).sorted().toList();
    }
  }
}
