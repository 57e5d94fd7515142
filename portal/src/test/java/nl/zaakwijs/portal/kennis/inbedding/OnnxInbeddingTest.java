package nl.zaakwijs.portal.kennis.inbedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Inbedding;
import nl.zaakwijs.portal.kennis.Kandidaat;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Oordeel;
import nl.zaakwijs.portal.kennis.Zekerheid;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen.Bestand;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model in a file, run by ONNX Runtime itself; the test writes the model. */
@NullMarked
class OnnxInbeddingTest {
  private static final String VOCAB =
      "[PAD]\n[UNK]\n[CLS]\n[SEP]\nrijwiel\nvelo\n##ciped\npaspoort\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path map;

  /** Rijwiel and velociped mean the same; what is not known, something else. */
  private static Proefmodel model() {
    float[] anders = {1, 0, 0};
    float[] rand = {0.1f, 0.1f, 0.1f};
    float[] rijwiel = {0, 1, 0};
    return new Proefmodel(
        rand, anders, rand, rand, rijwiel, rijwiel, rijwiel, new float[] {0, 0, 1});
  }

  @Test
  void findsAnArticleOfWhichTheQuestionHasNoWord() throws IOException {
    Inbedding inbedding = open(model(), VOCAB);
    Kennisbank kennisbank = Rijwielkennis.with(inbedding);

    List<Kandidaat> kandidaten = Rijwielkennis.find(kennisbank);

    assertThat(Rijwielkennis.ids(Rijwielkennis.ZONDER)).doesNotContain(Rijwielkennis.ARTIKEL);
    assertThat(kandidaten.get(0).artikel().id()).isEqualTo(Rijwielkennis.ARTIKEL);
    assertThat(kandidaten.get(0).woorden()).isEmpty();
    assertThat(kandidaten.get(0).nabijheid().mate()).isEqualTo(1);
    assertThat(kandidaten.get(0).cijfers()).contains(" betekenis=1.00 cosinus=0.8");
    assertThat(new Zekerheid().judge(kandidaten)).isNotInstanceOf(Oordeel.Onbekend.class);
  }

  @Test
  void leavesTheOrderOfOtherQuestionsAlone() throws IOException {
    Kennisbank met = Rijwielkennis.with(open(model(), VOCAB));
    String vraag = "Hoe vraag ik een paspoort aan?";

    assertThat(met.find(vraag, Taal.NL))
        .extracting(Kandidaat::score)
        .isEqualTo(
            Rijwielkennis.ZONDER.find(vraag, Taal.NL).stream().map(Kandidaat::score).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"last_hidden_state", "token_embeddings", "iets anders"})
  void takesModelsWithOtherInputsAndOutputs(String uitvoer) throws IOException {
    Proefmodel model = model().invoer("attention_mask").invoer("token_type_ids").uitvoer(uitvoer);

    assertThat(open(model, VOCAB).embedVraag("rijwiel").join().maat()).isEqualTo(3);
  }

  @Test
  void putsBeforeATextWhatTheModelWantsToSee() throws IOException {
    Inbedding zonder = open(model(), VOCAB);
    Inbedding met =
        open(model(), VOCAB, Map.of("zaakwijs.inbedding.vraag-begin", "paspoort paspoort"));
    Kennisbank kennisbank = Rijwielkennis.with(met);

    assertThat(met.embedTeksten(List.of("rijwiel", "velociped")).join()).hasSize(2);
    assertThat(cosinus(kennisbank)).isLessThan(cosinus(Rijwielkennis.with(zonder)));
  }

  private static double cosinus(Kennisbank kennisbank) {
    return Rijwielkennis.find(kennisbank).get(0).nabijheid().cosinus();
  }

  static Stream<Arguments> wrongModels() {
    return Stream.of(
        Arguments.of(
            "of fewer pieces than the tokenizer has",
            new Proefmodel(new float[] {1, 0}, new float[] {0, 1}),
            "tokenizer"),
        Arguments.of(
            "of another shape", new Proefmodel(new float[16]).vorm(8, 1, 2), "one vector per text"),
        Arguments.of(
            "with a number per piece instead of a vector",
            new Proefmodel(new float[] {1, 2, 3, 4, 5, 6, 7, 8}).vorm(8),
            "one vector per text"),
        Arguments.of(
            "without any direction",
            new Proefmodel(new float[8]).vorm(8, 1),
            "one vector per text"),
        Arguments.of("of pictures", model().invoer("pixel_values"), "input_ids"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongModels")
  void refusesAModel(String soort, Proefmodel model, String reden) {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> open(model, VOCAB))
        .withMessageStartingWith("zaakwijs.inbedding.onnx: ")
        .withMessageContaining(reden);
  }

  @Test
  void refusesAFileThatIsNoModel() throws IOException {
    Path kapot = Files.writeString(map.resolve("model.onnx"), "<html>404</html>");
    Path vocab = Files.writeString(map.resolve("vocab.txt"), VOCAB);

    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> OnnxInbedding.open(new Bestand(kapot, vocab), instellingen(Map.of())))
        .withMessageStartingWith("zaakwijs.inbedding.onnx: must be a model");
  }

  @Test
  void refusesATokenizerThatIsNone() {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> open(model(), "rijwiel\n"))
        .withMessageStartingWith("zaakwijs.inbedding.tokenizer: must be")
        .withMessageContaining("[CLS]");
  }

  @Test
  void answersNobodyOnceItIsClosed() throws IOException {
    Inbedding inbedding = open(model(), VOCAB);
    inbedding.close();
    inbedding.close();

    assertThatThrownBy(() -> inbedding.embedVraag("rijwiel").join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(UpstreamException.class);
  }

  private Inbedding open(Proefmodel model, String vocab) throws IOException {
    return open(model, vocab, Map.of());
  }

  private Inbedding open(Proefmodel model, String vocab, Map<String, String> keys)
      throws IOException {
    Path bestand = model.write(map.resolve("model.onnx"));
    Path tokenizer = Files.writeString(map.resolve("vocab.txt"), vocab);
    return OnnxInbedding.open(new Bestand(bestand, tokenizer), instellingen(keys));
  }

  private static InbeddingInstellingen instellingen(Map<String, String> keys) {
    return InbeddingInstellingen.from(Testconfig.of("http://localhost:1", new HashMap<>(keys)));
  }
}
