package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Betekenis;
import nl.zaakwijs.portal.kennis.Inbedding;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.inbedding.Rijwielkennis;
import nl.zaakwijs.portal.vraag.Antwoord.Gevonden;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a question is to a resident and to an embedding model. */
@NullMarked
class InbeddingvraagTest {
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

  private static Betekenis meaningOf(String tekst) {
    boolean rijwiel = tekst.contains("Rijwiel") || tekst.contains("velociped");
    return Betekenis.of(rijwiel ? new float[] {0, 1} : new float[] {1, 0.1f});
  }

  @Test
  void tellsThatTheMeaningWasAlikeAndHowMuch() {
    Beantwoording beantwoording = ask(Rijwielkennis.with(inbedding), "velociped");

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
    Beantwoording beantwoording = ask(Rijwielkennis.ZONDER, "velociped");

    assertThat(beantwoording.antwoord()).isNotInstanceOf(Gevonden.class);
    assertThat(beantwoording.spoor()).noneMatch(regel -> regel.contains("betekenis="));
  }

  @Test
  void showsTheModelNoPersonalData() {
    ask(
        Rijwielkennis.with(inbedding),
        "Mijn bsn is 999990019 en mail j.devries@example.org, velociped");

    assertThat(gezien)
        .isNotEmpty()
        .noneMatch(tekst -> tekst.contains("999990019") || tekst.contains("@"));
  }

  private static Beantwoording ask(Kennisbank kennisbank, String vraag) {
    return Vraagbaken.with(kennisbank).answer(new Vraag(vraag, Taal.NL, new Anoniem(), List.of()));
  }
}
