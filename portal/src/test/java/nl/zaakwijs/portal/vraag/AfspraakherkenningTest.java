package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.afspraakzin.Dagdeel;
import nl.zaakwijs.portal.afspraakzin.Productwoorden;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.vraag.Antwoord.Afspraakstap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which questions ask for an appointment, and what is filled in of it; on Sunday 22 November. */
@NullMarked
class AfspraakherkenningTest {
  private final Vraagbaak vraagbaak = Vraagbaken.withoutSources();

  private Beantwoording ask(String vraag, String... eerdere) {
    return vraagbaak.answer(new Vraag(vraag, Taal.NL, new Anoniem(), List.of(eerdere)));
  }

  @Test
  void fillsInWhatTheQuestionSays() {
    Beantwoording beantwoording =
        ask("kan ik vrijdagmiddag terecht voor twee paspoorten op het stadskantoor?");

    assertThat(beantwoording.route()).isEqualTo(Route.AFSPRAAK_MAKEN);
    assertThat(beantwoording.antwoord())
        .isInstanceOfSatisfying(
            Afspraakstap.class,
            stap -> {
              assertThat(stap.boeking().product()).isEqualTo("paspoort");
              assertThat(stap.boeking().wens())
                  .isEqualTo(
                      new Afspraakvraag(
                          List.of("paspoort"),
                          2,
                          "stadskantoor",
                          LocalDate.of(2026, 11, 27),
                          LocalDate.of(2026, 11, 27),
                          List.of(),
                          Dagdeel.MIDDAG,
                          null));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik wil maandag een paspoort aanvragen",
        "rijbewijs verlengen morgen om 10 uur",
        "doe mij maar woensdagmiddag twee uur voor twee paspoorten",
        "id kaart vr mid",
        "paspoort voor mij en mijn vrouw"
      })
  void seesAnAppointmentWithoutThatWord(String vraag) {
    assertThat(ask(vraag).route()).isEqualTo(Route.AFSPRAAK_MAKEN);
  }

  @Test
  void goesOnAboutTheProductOfTheConversation() {
    Beantwoording beantwoording =
        ask("kan het dinsdag om 2 uur?", "Hoe verleng ik mijn rijbewijs?");

    assertThat(beantwoording.antwoord())
        .isInstanceOfSatisfying(
            Afspraakstap.class,
            stap -> assertThat(stap.boeking().product()).isEqualTo("rijbewijs"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik wil een afspraak voor een paspoort en een rijbewijs",
        "Ik wil een afspraak maken voor mijn paspoort en mijn rijbewijs, liefst dinsdag",
        "afspraak paspoort + rijbewijs",
        "kan ik dinsdag langskomen voor een paspoort en meteen ook een rijbewijs?"
      })
  void takesAllThatIsNamedAlong(String vraag) {
    assertThat(ask(vraag).antwoord())
        .isInstanceOfSatisfying(
            Afspraakstap.class,
            stap -> {
              assertThat(stap.boeking().product()).isEqualTo("paspoort");
              assertThat(stap.boeking().erbij()).containsExactly("rijbewijs");
              assertThat(stap.productnaam()).contains("aspoort", "ijbewijs");
            });
  }

  @Test
  void takesNoMoreAlongThanGoesInOneAppointment() {
    String vraag =
        "ik wil een afspraak voor een paspoort, een rijbewijs, een vog en een uittreksel";

    assertThat(ask(vraag).antwoord())
        .isInstanceOfSatisfying(
            Afspraakstap.class,
            stap -> assertThat(stap.boeking().erbij()).containsExactly("rijbewijs", "vog"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik kan donderdag niet, kan het vrijdag?",
        "dinsdag komt toch niet uit, heeft u ook iets op donderdagmiddag"
      })
  void takesADayThatCantForAChange(String vraag) {
    assertThat(ask(vraag).route()).isEqualTo(Route.AFSPRAAK_WIJZIGEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoe laat zijn jullie morgen open?",
        "wat kost een paspoort met spoed vandaag",
        "paspoort voor mijn kind",
        "moet ik mijn uitkering voor vrijdag aanvragen"
      })
  void leavesQuestionsToTheKnowledge(String vraag) {
    assertThat(ask(vraag).route()).isNotIn(Route.AFSPRAAK_MAKEN, Route.AFSPRAAK_WIJZIGEN);
  }

  @Test
  void knowsEveryProductOfItsListByTheNameOfTheKnowledge() {
    assertThat(Vraagbaken.KENNISBANK.listArtikelen(Taal.NL))
        .extracting(artikel -> artikel.upl())
        .containsAll(Productwoorden.listNamen());
  }
}
