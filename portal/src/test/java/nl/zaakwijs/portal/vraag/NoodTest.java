package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.vraag.Antwoord.Nood;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in danger gets a number to call; who uses the same words for something else does not. */
@NullMarked
class NoodTest {
  private static final Regels REGELS = Regels.read("/vraag/nood.txt");

  @ParameterizedTest
  @CsvFileSource(
      resources = "/vragen/nood.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void givesTheNumberThatHelps(String vraag, Nood.Hulp hulp) {
    assertThat(find(vraag)).contains(hulp);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vragen/geen-nood.txt", delimiter = '|', encoding = "UTF-8")
  void doesNotAlarmForAnOrdinaryQuestion(String vraag) {
    assertThat(find(vraag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "someone is breaking into my house, EN",
    "I want to die, EN",
    "er wordt ingebroken, NL",
    "mijn man slaat mij, NL"
  })
  void knowsInWhichLanguageHelpWasAsked(String vraag, Taal taal) {
    assertThat(new Vraagsteller().answer(vraag))
        .isInstanceOfSatisfying(Nood.class, nood -> assertThat(nood.taal()).isEqualTo(taal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do you speak english",
        "Do you speak English?",
        "spreekt u engels",
        "can I get this in english",
        "english please",
        "I don't speak Dutch"
      })
  void offersTheEnglishPagesToWhoAsksForThem(String vraag) {
    Antwoord antwoord = new Vraagsteller().answer(vraag);

    assertThat(antwoord).isEqualTo(new Antwoord.Smalltalk(Antwoord.Smalltalk.Soort.ENGELS));
    assertThat(antwoord.vervolgstappen()).containsExactly(new Vervolgstap.WisselTaal(Taal.EN));
  }

  private static Optional<Nood.Hulp> find(String vraag) {
    return REGELS.find(Opschonen.tidy(vraag)).map(treffer -> Noodhulp.helpOf(treffer.groep()));
  }
}
