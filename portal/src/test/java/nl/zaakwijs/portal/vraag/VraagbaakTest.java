package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.vraag.Antwoord.Afspraakstap;
import nl.zaakwijs.portal.vraag.Antwoord.Besluitvraag;
import nl.zaakwijs.portal.vraag.Antwoord.Doorverwijzing;
import nl.zaakwijs.portal.vraag.Antwoord.Gegevens;
import nl.zaakwijs.portal.vraag.Antwoord.Gevonden;
import nl.zaakwijs.portal.vraag.Antwoord.Geweigerd;
import nl.zaakwijs.portal.vraag.Antwoord.InloggenNodig;
import nl.zaakwijs.portal.vraag.Antwoord.Nood;
import nl.zaakwijs.portal.vraag.Antwoord.Smalltalk;
import nl.zaakwijs.portal.vraag.Antwoord.Storing;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.VoorbeeldZaken;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class VraagbaakTest {
  private static final Inwoner NOOR =
      new Inwoner(new Bsn("999990019"), Betrouwbaarheidsniveau.MIDDEN, Instant.EPOCH);
  private static final MijnZaken ZAKEN =
      new MijnZaken(
          List.of(
              VoorbeeldZaken.closed("ZAAK-2025-0000001", "Melding losse tegel"),
              VoorbeeldZaken.open("ZAAK-2026-0000020", "Omgevingsvergunning dakkapel"),
              VoorbeeldZaken.open("ZAAK-2026-0000021", "Bijstand aanvragen")),
          false);

  private final Vraagbaak vraagbaak =
      Vraagbaken.with(
          inwoner -> ZAKEN,
          inwoner ->
              Optional.of(
                  new Persoonsgegevens(
                      "N. de Vries", null, List.of(), null, null, false, false, null)));

  // --- tidy and personal data

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200b\u0000"})
  void asksForAQuestionWhenThereIsNone(String leeg) {
    assertThat(answer(leeg)).isEqualTo(new Geweigerd(Geweigerd.Reden.LEEG));
  }

  @Test
  void asksForAShorterQuestionAndKeepsOnlyItsBegin() {
    Beantwoording beantwoording = ask("mijn bsn is 999990019 " + "lang ".repeat(80));

    assertThat(beantwoording.antwoord()).isEqualTo(new Geweigerd(Geweigerd.Reden.TE_LANG));
    assertThat(beantwoording.vraag()).hasSizeLessThanOrEqualTo(301).contains("[BSN]");
  }

  @Test
  void seesThroughInvisibleAndLookAlikeCharacters() {
    assertThat(ask("Wat\u00a0kost een pas\u200bpoort\u0007?").vraag())
        .isEqualTo("Wat kost een paspoort ?");
    assertThat(ask("mijn bsn is ９９９９９００１９").vraag()).isEqualTo("mijn bsn is [BSN]");
  }

  @Test
  void answersTheQuestionThatRemainsAfterMasking() {
    Beantwoording beantwoording = ask("Wat kost een paspoort? Mijn bsn is 999990019");

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
    assertThat(answer(vraag)).isEqualTo(new Nood(hulp));
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
    assertThat(answer(vraag)).isNotInstanceOf(Nood.class);
  }

  @Test
  void givesEmergencyHelpEvenInALongText() {
    assertThat(answer("mijn man slaat mij " + "en nog meer ".repeat(60)))
        .isEqualTo(new Nood(Nood.Hulp.VEILIG_THUIS));
  }

  // --- knowledge

  @Test
  void answersLiterallyWithTheAskedPartFirst() {
    Gevonden gevonden = (Gevonden) answer("Wat kost een paspoort?");

    assertThat(gevonden.artikel()).isEqualTo("paspoort-aanvragen");
    assertThat(gevonden.passages().get(0).kop()).isEqualTo(Kop.KOSTEN);
    assertThat(gevonden.passages().get(0).tekst()).contains("€ 83,87");
    assertThat(gevonden.vervolgstappen()).contains(new Vervolgstap.MaakAfspraak("paspoort"));
    assertThat(gevonden.waarom().woorden()).contains("paspoort");
    assertThat(gevonden.waarom().stappen()).anyMatch(stap -> stap.startsWith("kandidaat:"));
  }

  @Test
  void answersAnEnglishQuestionOnADutchPageInEnglish() {
    Gevonden gevonden = (Gevonden) answer("How much does a passport cost?");

    assertThat(gevonden.taal()).isEqualTo(Taal.EN);
  }

  @Test
  void pointsToTheOrganisationThatDoesIt() {
    Beantwoording beantwoording = ask("Hoe vraag ik WW aan?");

    assertThat(beantwoording.route()).isEqualTo(Route.ANDERE_ORGANISATIE);
    assertThat(beantwoording.antwoord().vervolgstappen())
        .contains(new Vervolgstap.NaarOrganisatie("UWV", "https://www.uwv.nl"));
  }

  @Test
  void neverPromisesADecision() {
    assertThat(answer("heb ik recht op bijstand"))
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
        vraagbaak.answer(
            new Vraag(
                vervolg, Taal.NL, new Anoniem(), List.of("Hoe vraag ik een paspoort aan?", "hoi")));

    assertThat(article(beantwoording.antwoord())).isEqualTo("paspoort-aanvragen");
  }

  @Test
  void noticesANewSubjectAndKeepsTheAskedPart() {
    Gevonden gevonden =
        (Gevonden)
            vraagbaak
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
        vraagbaak.answer(
            new Vraag(
                "en hoe lang duurt dat nog?",
                Taal.NL,
                NOOR,
                List.of("hoe staat het met mijn aanvraag")));

    assertThat(beantwoording.antwoord()).isInstanceOf(Zaakstatussen.class);
  }

  // --- personal sources

  @ParameterizedTest
  @CsvSource({
    "hoe staat het met mijn aanvraag, ZAAKSTATUS",
    "op welk adres sta ik ingeschreven, MIJN_GEGEVENS",
    "hoe laat is mijn afspraak, AFSPRAAK_WIJZIGEN",
  })
  void asksForALoginBeforeAnythingPersonal(String vraag, Route route) {
    assertThat(Vraagbaken.withoutSources().answer(asked(vraag, new Anoniem())).antwoord())
        .isEqualTo(new InloggenNodig(route));
  }

  @Test
  void showsOwnZakenWithTheOpenOnesFirst() {
    Zaakstatussen antwoord = (Zaakstatussen) answer("hoe staat het met mijn aanvraag", NOOR);

    assertThat(antwoord.selectie()).isFalse();
    assertThat(antwoord.zaken().zaken())
        .extracting(MijnZaak::zaaknummer)
        .containsExactly("ZAAK-2026-0000020", "ZAAK-2026-0000021", "ZAAK-2025-0000001");
  }

  @ParameterizedTest
  @CsvSource({
    "hoe staat het met ZAAK-2026-0000021, ZAAK-2026-0000021",
    "hoe ver zijn jullie met mijn bijstandsaanvraag, ZAAK-2026-0000021",
    "wanneer wordt er beslist over mijn dakkapel, ZAAK-2026-0000020",
  })
  void showsOnlyTheZaakThatWasNamed(String vraag, String zaaknummer) {
    Zaakstatussen antwoord = (Zaakstatussen) answer(vraag, NOOR);

    assertThat(antwoord.selectie()).isTrue();
    assertThat(antwoord.zaken().zaken())
        .extracting(MijnZaak::zaaknummer)
        .containsExactly(zaaknummer);
  }

  @Test
  void showsTheOwnRecord() {
    assertThat(answer("welk adres staat er van mij geregistreerd", NOOR))
        .isInstanceOf(Gegevens.class);
  }

  @Test
  void saysWhichSourceDoesNotAnswer() {
    Vraagbaak stil =
        Vraagbaken.with(
            inwoner -> {
              throw new StoringException(Onderdeel.ZAKEN, new IllegalStateException("stil"));
            },
            inwoner -> Optional.empty());

    Beantwoording beantwoording = stil.answer(asked("hoe staat het met mijn aanvraag", NOOR));

    assertThat(beantwoording.antwoord()).isEqualTo(new Storing(Onderdeel.ZAKEN));
    assertThat(beantwoording.route()).isEqualTo(Route.ZAAKSTATUS);
  }

  // --- appointments and fixed answers

  @ParameterizedTest
  @CsvSource({
    "Ik wil een afspraak maken voor een rijbewijs, rijbewijs",
    "afspraak paspoort, paspoort",
    "I want to make an appointment for a passport, paspoort",
  })
  void beginsAnAppointmentForTheNamedProduct(String vraag, String product) {
    assertThat(answer(vraag))
        .isInstanceOfSatisfying(
            Afspraakstap.class, stap -> assertThat(stap.product()).isEqualTo(product));
  }

  @Test
  void asksWhatTheAppointmentIsForWhenThatWasNotSaid() {
    assertThat(answer("ik wil een afspraak maken")).isEqualTo(new Afspraakstap(null, null));
  }

  @Test
  void refersToAPerson() {
    assertThat(answer("ik wil een mens spreken"))
        .isEqualTo(
            new Doorverwijzing(Route.MEDEWERKER, List.of(new Vervolgstap.VraagMedewerker())));
  }

  @ParameterizedTest
  @CsvSource({
    "hallo, GROET",
    "dank je wel, DANK",
    "ben jij een robot, WIE_BENT_U",
    "doei, AFSCHEID"
  })
  void isPolite(String vraag, Smalltalk.Soort soort) {
    assertThat(answer(vraag)).isEqualTo(new Smalltalk(soort));
  }

  @Test
  void answersAnyTextAtAll() {
    for (int i = 0; i < Character.MAX_VALUE; i += 97) {
      String tekst = Character.toString((char) i).repeat(7) + " paspoort";

      assertThat(ask(tekst).antwoord()).isNotNull();
    }
  }

  @Test
  void keepsTheQuestionOutOfItsTraceAndItsToString() {
    Beantwoording beantwoording = ask("Mijn naam is Zwaluwstaart, wat kost een paspoort?");

    assertThat(beantwoording.spoor().toString() + beantwoording)
        .doesNotContainIgnoringCase("zwaluw");
  }

  private Antwoord answer(String vraag) {
    return ask(vraag).antwoord();
  }

  private Antwoord answer(String vraag, Bezoeker bezoeker) {
    return vraagbaak.answer(asked(vraag, bezoeker)).antwoord();
  }

  private Beantwoording ask(String vraag) {
    return vraagbaak.answer(asked(vraag, new Anoniem()));
  }

  private static Vraag asked(String vraag, Bezoeker bezoeker) {
    return new Vraag(vraag, Taal.NL, bezoeker, List.of());
  }

  private static String article(Antwoord antwoord) {
    return antwoord instanceof Gevonden gevonden ? gevonden.artikel() : antwoord.toString();
  }
}
