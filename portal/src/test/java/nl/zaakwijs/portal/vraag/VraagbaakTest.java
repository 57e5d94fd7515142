package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.vraag.Antwoord.Besluitvraag;
import nl.zaakwijs.portal.vraag.Antwoord.Gevonden;
import nl.zaakwijs.portal.vraag.Antwoord.Geweigerd;
import nl.zaakwijs.portal.vraag.Antwoord.Nood;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class VraagbaakTest {
  private final Vraagsteller vraagsteller = new Vraagsteller();

  // --- tidy and personal data

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200b\u0000"})
  void asksForAQuestionWhenThereIsNone(String leeg) {
    assertThat(vraagsteller.answer(leeg)).isEqualTo(new Geweigerd(Geweigerd.Reden.LEEG));
  }

  @Test
  void asksForAShorterQuestionAndKeepsOnlyItsBegin() {
    Beantwoording beantwoording = vraagsteller.ask("mijn bsn is 999990019 " + "lang ".repeat(80));

    assertThat(beantwoording.antwoord()).isEqualTo(new Geweigerd(Geweigerd.Reden.TE_LANG));
    assertThat(beantwoording.vraag()).hasSizeLessThanOrEqualTo(301).contains("[BSN]");
  }

  @Test
  void seesThroughInvisibleAndLookAlikeCharacters() {
    assertThat(vraagsteller.ask("Wat\u00a0kost een pas\u200bpoort\u0007?").vraag())
        .isEqualTo("Wat kost een paspoort ?");
    assertThat(vraagsteller.ask("mijn bsn is ９９９９９００１９").vraag()).isEqualTo("mijn bsn is [BSN]");
  }

  @Test
  void answersTheQuestionThatRemainsAfterMasking() {
    Beantwoording beantwoording = vraagsteller.ask("Mijn bsn is 999990019, wat kost een paspoort?");

    assertThat(beantwoording.gemaskeerd()).isTrue();
    assertThat(beantwoording.toString() + beantwoording.spoor() + beantwoording.vraag())
        .doesNotContain("999990019");
    assertThat(article(beantwoording.antwoord())).isEqualTo("paspoort-aanvragen");
  }

  // --- emergency

  @ParameterizedTest
  @CsvSource({
    "er is brand bij de buren, SPOED",
    "help mijn huis staat in brand, SPOED",
    "my husband hits me, VEILIG_THUIS",
    "mijn vriend slaat mij, VEILIG_THUIS",
    "ik wil niet meer leven, ZELFDODING",
    "I want to die, ZELFDODING",
    "there is a fire next door, SPOED",
  })
  void givesEmergencyHelpFirst(String vraag, Nood.Hulp hulp) {
    assertThat(vraagsteller.answer(vraag))
        .isInstanceOfSatisfying(Nood.class, nood -> assertThat(nood.hulp()).isEqualTo(hulp));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "de lantaarnpaal brandt niet",
        "ik heb geen geld meer om van te leven",
        "moet ik een brandmelder hebben",
        "paspoort met spoed",
        "mijn hond is dood",
        "waar kan ik barbecue houden",
        "ik ben bang dat mijn aanvraag te laat is",
        "mijn moeder is overleden",
      })
  void doesNotAlarmForNothing(String vraag) {
    assertThat(vraagsteller.answer(vraag)).isNotInstanceOf(Nood.class);
  }

  @Test
  void givesEmergencyHelpEvenInALongText() {
    assertThat(vraagsteller.answer("mijn man slaat mij " + "en nog meer ".repeat(60)))
        .isEqualTo(new Nood(Nood.Hulp.VEILIG_THUIS, Taal.NL));
  }

  // --- knowledge

  @Test
  void answersLiterallyWithTheAskedPartFirst() {
    Gevonden gevonden = (Gevonden) vraagsteller.answer("Wat kost een paspoort?");

    assertThat(gevonden.artikel()).isEqualTo("paspoort-aanvragen");
    assertThat(gevonden.passages().get(0).kop()).isEqualTo(Kop.KOSTEN);
    assertThat(gevonden.passages().get(0).tekst()).contains("€ 83,87");
    assertThat(gevonden.vervolgstappen()).contains(new Vervolgstap.MaakAfspraak("paspoort"));
    assertThat(gevonden.waarom().woorden()).contains("paspoort");
    assertThat(gevonden.waarom().stappen()).anyMatch(stap -> stap.startsWith("kandidaat:"));
  }

  @Test
  void answersAnEnglishQuestionOnADutchPageInEnglish() {
    Gevonden gevonden = (Gevonden) vraagsteller.answer("How much does a passport cost?");

    assertThat(gevonden.taal()).isEqualTo(Taal.EN);
  }

  @Test
  void pointsToTheOrganisationThatDoesIt() {
    Beantwoording beantwoording = vraagsteller.ask("Hoe vraag ik WW aan?");

    assertThat(beantwoording.route()).isEqualTo(Route.ANDERE_ORGANISATIE);
    assertThat(beantwoording.antwoord().vervolgstappen())
        .contains(new Vervolgstap.NaarOrganisatie("UWV", "https://www.uwv.nl"));
  }

  @Test
  void neverPromisesADecision() {
    assertThat(vraagsteller.answer("heb ik recht op bijstand"))
        .isInstanceOfSatisfying(
            Besluitvraag.class,
            besluit ->
                assertThat(besluit.procedure())
                    .isNotNull()
                    .extracting(Gevonden::artikel)
                    .isEqualTo("bijstand-aanvragen"));
  }

  // --- context

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en voor mijn kind?",
        "wat kost dat dan?",
        "wat moet ik meenemen",
        "en met spoed?"
      })
  void keepsTheSubjectOfTheConversation(String vervolg) {
    Beantwoording beantwoording =
        vraagsteller.answer(
            new Vraag(
                vervolg, Taal.NL, new Anoniem(), List.of("Hoe vraag ik een paspoort aan?", "hoi")));

    assertThat(article(beantwoording.antwoord())).isEqualTo("paspoort-aanvragen");
  }

  @Test
  void noticesANewSubjectAndKeepsTheAskedPart() {
    Gevonden gevonden =
        (Gevonden)
            vraagsteller
                .answer(
                    new Vraag(
                        "en een rijbewijs?",
                        Taal.NL,
                        new Anoniem(),
                        List.of("Wat kost een paspoort?")))
                .antwoord();

    assertThat(gevonden.artikel()).isEqualTo("rijbewijs-aanvragen");
    assertThat(gevonden.passages().get(0).kop()).isEqualTo(Kop.KOSTEN);
  }

  @Test
  void keepsAskingAboutTheSameZaak() {
    Beantwoording beantwoording =
        vraagsteller.answer(
            new Vraag(
                "en hoe lang duurt dat nog?",
                Taal.NL,
                Vraagsteller.NOOR,
                List.of("hoe staat het met mijn aanvraag")));

    assertThat(beantwoording.antwoord()).isInstanceOf(Zaakstatussen.class);
  }

  @Test
  void answersAnyTextAtAll() {
    for (int i = 0; i < Character.MAX_VALUE; i += 97) {
      String tekst = Character.toString((char) i).repeat(7) + " paspoort";

      assertThat(vraagsteller.ask(tekst).antwoord()).isNotNull();
    }
  }

  @Test
  void keepsTheQuestionOutOfItsTraceAndItsToString() {
    Beantwoording beantwoording =
        vraagsteller.ask("Mijn naam is Zwaluwstaart, wat kost een paspoort?");

    assertThat(beantwoording.spoor().toString() + beantwoording)
        .doesNotContainIgnoringCase("zwaluw");
  }

  private static String article(Antwoord antwoord) {
    return antwoord instanceof Gevonden gevonden ? gevonden.artikel() : antwoord.toString();
  }
}
