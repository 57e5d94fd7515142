package nl.zaakwijs.portal.kennis.inbedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class TokenizerTest {
  private static final String KLEIN =
      "[PAD]\n[UNK]\n[CLS]\n[SEP]\nfiets\n##en\n##pad\n,\ncafe\n##s\n";
  private static final String UNIGRAM =
      """
      {"model": {"type": "Unigram", "unk_id": 3, "vocab": [
        ["<s>", 0.0], ["<pad>", 0.0], ["</s>", 0.0], ["<unk>", 0.0],
        ["▁fiets", -5.0], ["en", -3.0], ["▁fi", -4.0], ["ets", -4.0], ["▁", -6.0], ["p", -7.0],
        ["a", -7.0], ["d", -7.0], ["pad", -6.0]]}}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path map;

  @ParameterizedTest
  @CsvSource({
    "fiets, 2 4 3",
    "fietsen, 2 4 5 3",
    "'Fietspad,  FIETSEN', 2 4 6 7 4 5 3",
    "cafés, 2 8 9 3",
    "fietsx, 2 1 3",
    "'', 2 3"
  })
  void takesTheLongestKnownPieceOfAWord(String tekst, String nummers) throws IOException {
    assertThat(read(KLEIN, tekst, 9)).isEqualTo(nummers);
  }

  @Test
  void readsOnlyTheBeginningOfALongText() throws IOException {
    assertThat(read(KLEIN, "fiets ".repeat(1000), 5)).isEqualTo("2 4 4 4 3");
  }

  @Test
  void keepsCapitalsAndAccentsForAModelThatKnowsThem() throws IOException {
    String vocab = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nfiets\nFiets\ncafé\n";

    assertThat(read(vocab, "Fiets fiets café cafe", 9)).isEqualTo("2 5 4 6 1 3");
  }

  @ParameterizedTest
  @CsvSource({"true, 2 4 1 3", "false, 2 1 4 3"})
  void hearsFromTheFileWhetherCapitalsCount(boolean klein, String nummers) throws IOException {
    String json =
        """
        {"normalizer": {"type": "BertNormalizer", "lowercase": %s, "strip_accents": null},
         "model": {"type": "WordPiece",
          "vocab": {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "%s": 4}}}
        """
            .formatted(klein, klein ? "fiets" : "Fiets");

    assertThat(read(json, klein ? "FIETS X" : "fiets Fiets", 9)).isEqualTo(nummers);
  }

  @ParameterizedTest
  @CsvSource({
    "fietsen, 0 4 5 2",
    "'  fiets \t fietspad ', 0 4 4 12 2",
    "ﬁets, 0 4 2",
    "fiets☃☃en, 0 4 3 5 2",
    "'', 0 2"
  })
  void takesTheLikeliestPiecesOfAWord(String tekst, String nummers) throws IOException {
    assertThat(read(UNIGRAM, tekst, 9)).isEqualTo(nummers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fiets",
        "{",
        "{}",
        "{\"model\": {\"type\": \"BPE\"}}",
        "{\"model\": {\"type\": \"Unigram\", \"vocab\": []}}",
        "{\"model\": {\"type\": \"Unigram\", \"vocab\": [[\"<s>\", 0], [\"</s>\", 0]]}}"
      })
  void refusesAFileThatIsNoTokenizer(String inhoud) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(inhoud, "fiets", 9));
  }

  private String read(String inhoud, String tekst, int meeste) throws IOException {
    Path bestand = Files.writeString(map.resolve("tokenizer"), inhoud);
    StringBuilder nummers = new StringBuilder();
    for (long nummer : Tokenizerlezer.read(bestand).read(tekst, meeste)) {
      nummers.append(nummer).append(' ');
    }
    return nummers.toString().strip();
  }
}
