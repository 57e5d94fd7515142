package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.NullMarked;

/**
 * Makes questions that nobody thought of, after the code that they reach, and finds one that gives
 * no answer. {@code ./zaakwijs fuzz} runs it; it is no part of the tests, which it would slow down.
 */
@NullMarked
class VraagbaakFuzz {
  private static final int EERDERE = 200;
  private static final Vraagbaak VRAAGBAAK = Vraagbaken.withoutSources();

  @FuzzTest(maxDuration = "5m")
  void answersWhateverIsMade(FuzzedDataProvider data) {
    List<String> eerdere = data.consumeBoolean() ? List.of(data.consumeString(EERDERE)) : List.of();
    String tekst = data.consumeRemainingAsString();

    assertThat(VRAAGBAAK.answer(new Vraag(tekst, Taal.NL, new Anoniem(), eerdere)).antwoord())
        .isNotNull();
  }
}
