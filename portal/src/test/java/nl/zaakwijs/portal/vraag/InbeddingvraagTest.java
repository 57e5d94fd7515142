package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Betekenis;
import nl.zaakwijs.portal.kennis.Betekenissen;
import nl.zaakwijs.portal.kennis.Bron;
import nl.zaakwijs.portal.kennis.Inbedding;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.vraag.Antwoord.Gevonden;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a question is to a resident and to an embedding model. */
@NullMarked
class InbeddingvraagTest {
  private static final int ANDERE = 60;

  private final List<String> gezien = new ArrayList<>();

  /** For which a rijwiel and a velociped are the same. */
  private final Inbedding inbedding =
      new Inbedding() {
        @Override
        public CompletableFuture<Betekenis> embedVraag(String vraag) {
          gezien.add(vraag);
          return CompletableFuture.completedFuture(meaningOf(vraag));
        }

        @Override
        public CompletableFuture<List<Betekenis>> embedTeksten(List<String> teksten) {
          return CompletableFuture.completedFuture(
              teksten.stream().map(InbeddingvraagTest::meaningOf).toList());
        }

        @Override
        public void close() {}
      };

  private final Betekenissen betekenissen =
      Betekenissen.by(inbedding, 5, Duration.ofSeconds(20), Runnable::run);

  private static Betekenis meaningOf(String tekst) {
    boolean rijwiel = tekst.contains("Rijwiel") || tekst.contains("velociped");
    return Betekenis.of(rijwiel ? new float[] {0, 1} : new float[] {1, 0.1f});
  }

  @Test
  void tellsThatTheMeaningWasAlikeAndHowMuch() {
    Beantwoording beantwoording = ask(betekenissen, "velociped");

    assertThat(beantwoording.antwoord())
        .isInstanceOfSatisfying(
            Gevonden.class,
            gevonden -> {
              assertThat(gevonden.artikel()).isEqualTo("rijwiel");
              assertThat(gevonden.waarom().betekenis()).isTrue();
              assertThat(gevonden.waarom().woorden()).isEmpty();
            });
    assertThat(beantwoording.spoor())
        .anySatisfy(
            regel ->
                assertThat(regel)
                    .startsWith("kandidaat:rijwiel ")
                    .endsWith(" betekenis=1.00 cosinus=1.00"));
  }

  @Test
  void doesNotKnowTheWordWithoutAModel() {
    Beantwoording beantwoording = ask(Betekenissen.none(), "velociped");

    assertThat(beantwoording.antwoord()).isNotInstanceOf(Gevonden.class);
    assertThat(beantwoording.spoor()).noneMatch(regel -> regel.contains("betekenis="));
  }

  @Test
  void showsTheModelNoPersonalData() {
    ask(betekenissen, "Mijn bsn is 999990019 en mail j.devries@example.org, velociped");

    assertThat(gezien)
        .isNotEmpty()
        .noneMatch(tekst -> tekst.contains("999990019") || tekst.contains("@"));
  }

  private static Beantwoording ask(Betekenissen betekenissen, String vraag) {
    Kennisbank kennisbank =
        Kennisbank.of(
            Stream.concat(
                    Stream.of(article("rijwiel", "Rijwiel", "Het rijwiel.")),
                    IntStream.range(0, ANDERE)
                        .mapToObj(
                            i -> article("a" + i, "Zaak " + (char) ('a' + i), "Over iets anders.")))
                .toList(),
            betekenissen);
    return Vraagbaken.with(kennisbank).answer(new Vraag(vraag, Taal.NL, new Anoniem(), List.of()));
  }

  private static Artikel article(String id, String titel, String tekst) {
    return new Artikel(
        id,
        Artikel.GEEN_UPL,
        titel,
        "verkeer",
        Taal.NL,
        List.of(),
        List.of(),
        LocalDate.EPOCH,
        new Bron("gemeente", "https://gemeente.example"),
        null,
        null,
        null,
        List.of(new Passage(Kop.KORT_ANTWOORD, tekst)));
  }
}
