package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever anyone types or a program sends: an answer or a polite refusal, and no failure in the
 * log.
 */
@NullMarked
class OngewoneVragenTest {
  private static final int LANG = 100_000;
  private static final Vraagbaak VRAAGBAAK = Vraagbaken.withoutSources();

  private final Logger wortel = Logger.getLogger("nl.zaakwijs");
  private final Meeluisteraar log = new Meeluisteraar();

  @BeforeEach
  void listen() {
    wortel.addHandler(log);
  }

  @AfterEach
  void listenNoMore() {
    wortel.removeHandler(log);
  }

  @ParameterizedTest
  @MethodSource("ongewoon")
  void answersWhateverIsSent(String tekst) {
    assertAnswered(tekst, List.of());
    assertAnswered(tekst, List.of("wat kost een paspoort"));
    assertAnswered("en hoe lang duurt dat?", List.of(tekst));
  }

  static Stream<String> ongewoon() {
    return Stream.of(
        "a".repeat(LANG),
        "paspoort ".repeat(LANG / 9),
        "0".repeat(LANG),
        "1 ".repeat(LANG / 2),
        "a@".repeat(LANG / 2),
        "(((((".repeat(LANG / 5),
        "\u0000\u0007\u001b[31m wat kost een paspoort \u0085\u2028",
        "\u202Etroopsap nee tsok taw\u202C",
        "\u200f\u200e\u2066\u2069\ufeff",
        "e\u0301\u0301\u0301".repeat(LANG / 4),
        "Z\u0351\u036B\u0343\u036A\u0302A\u0363\u0366LGO".repeat(500),
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(5_000),
        "\uD800",
        "\uDFFF\uD800 paspoort \uD83D",
        "ｗａｔ ｋｏｓｔ ｅｅｎ ｐａｓｐｏｏｒｔ",
        "ﷺ".repeat(5_000),
        "護照多少錢？ كم تكلفة جواز السفر؟ Сколько стоит паспорт?",
        "<script>alert(1)</script>{{7*7}}${7*7}#{7*7}",
        "'; DROP TABLE gesprek; --",
        "../../../../etc/passwd",
        "%00%0d%0aSet-Cookie: a=b",
        "mijn bsn is ".repeat(LANG / 12),
        "over twee weken op dinsdag de 3e om half drie ".repeat(LANG / 45),
        "-".repeat(LANG),
        " \t\n\r\u00a0\u3000".repeat(LANG / 6));
  }

  private void assertAnswered(String tekst, List<String> eerdere) {
    Beantwoording beantwoording =
        VRAAGBAAK.answer(new Vraag(tekst, Taal.NL, new Anoniem(), eerdere));

    assertThat(beantwoording.antwoord()).isNotNull();
    assertThat(beantwoording.vraag().getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(4 * (Lengte.MEEST + 1));
    assertThat(log.fouten).isEmpty();
  }

  /** Keeps what comes with an exception. */
  private static final class Meeluisteraar extends Handler {
    private final List<LogRecord> fouten = new ArrayList<>();

    @Override
    public void publish(LogRecord regel) {
      if (regel.getThrown() != null) {
        fouten.add(regel);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
