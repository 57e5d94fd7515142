package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.vraag.Antwoord.Afspraakstap;
import nl.zaakwijs.portal.vraag.Antwoord.Doorverwijzing;
import nl.zaakwijs.portal.vraag.Antwoord.Gegevens;
import nl.zaakwijs.portal.vraag.Antwoord.InloggenNodig;
import nl.zaakwijs.portal.vraag.Antwoord.MijnAfspraken;
import nl.zaakwijs.portal.vraag.Antwoord.Smalltalk;
import nl.zaakwijs.portal.vraag.Antwoord.Storing;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.portal.zaken.MijnZaak;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about oneself, appointments, and the answers that need no source. */
@NullMarked
class EigenVraagTest {
  private final Vraagsteller vraagsteller = new Vraagsteller();

  // --- personal sources

  @ParameterizedTest
  @CsvSource({
    "hoe staat het met mijn aanvraag, ZAAKSTATUS",
    "op welk adres sta ik ingeschreven, MIJN_GEGEVENS",
    "hoe laat is mijn afspraak, AFSPRAAK_WIJZIGEN",
  })
  void asksForALoginBeforeAnythingPersonal(String vraag, Route route) {
    assertThat(
            Vraagbaken.withoutSources().answer(Vraagsteller.asked(vraag, new Anoniem())).antwoord())
        .isInstanceOfSatisfying(
            InloggenNodig.class, nodig -> assertThat(nodig.waarvoor()).isEqualTo(route));
  }

  @Test
  void tellsWhatHoldsForEverybodyWhileALoginIsNeeded() {
    Antwoord antwoord =
        Vraagbaken.withoutSources()
            .answer(Vraagsteller.asked("hoe staat het met mijn bezwaarschrift", new Anoniem()))
            .antwoord();

    assertThat(antwoord)
        .isInstanceOfSatisfying(
            InloggenNodig.class,
            nodig ->
                assertThat(nodig.uitleg())
                    .isNotNull()
                    .extracting(Antwoord.Gevonden::artikel)
                    .isEqualTo("bezwaar-maken"));
  }

  @Test
  void asksWhichOpenZaakIsMeantWhenNoneIsNamed() {
    Zaakstatussen antwoord =
        (Zaakstatussen) vraagsteller.answer("hoe staat het met mijn aanvraag", Vraagsteller.NOOR);

    assertThat(antwoord.selectie()).isEqualTo(Selectie.KEUZE);
    assertThat(antwoord.zaken().zaken())
        .extracting(MijnZaak::zaaknummer)
        .containsExactly("ZAAK-2026-0000020", "ZAAK-2026-0000021");
    assertThat(antwoord.keuzes()).hasSize(2);
  }

  @Test
  void showsAllZakenWithTheOpenOnesFirst() {
    Zaakstatussen antwoord =
        (Zaakstatussen) vraagsteller.answer("welke zaken heb ik", Vraagsteller.NOOR);

    assertThat(antwoord.selectie()).isEqualTo(Selectie.ALLE);
    assertThat(antwoord.aspect()).isEqualTo(Zaakaspect.OVERZICHT);
    assertThat(antwoord.zaken().zaken())
        .extracting(MijnZaak::zaaknummer)
        .containsExactly("ZAAK-2026-0000020", "ZAAK-2026-0000021", "ZAAK-2025-0000001");
  }

  @ParameterizedTest
  @CsvSource({
    "hoe staat het met ZAAK-2026-0000021, ZAAK-2026-0000021",
    "hoe staat het met zaak-2026-0000021?, ZAAK-2026-0000021",
    "wat is de status van zaak 2026-0000021, ZAAK-2026-0000021",
    "hoe ver zijn jullie met mijn bijstandsaanvraag, ZAAK-2026-0000021",
    "wanneer wordt er beslist over mijn dakkapel, ZAAK-2026-0000020",
  })
  void showsOnlyTheZaakThatWasNamed(String vraag, String zaaknummer) {
    Zaakstatussen antwoord = (Zaakstatussen) vraagsteller.answer(vraag, Vraagsteller.NOOR);

    assertThat(antwoord.selectie()).isEqualTo(Selectie.GENOEMD);
    assertThat(antwoord.zaken().zaken())
        .extracting(MijnZaak::zaaknummer)
        .containsExactly(zaaknummer);
  }

  @ParameterizedTest
  @CsvSource({
    "Vorige maand vroegen wij een dakkapel aan. De aannemer wil beginnen en belt elke dag. Wanneer"
        + " horen wij iets?, ZAAK-2026-0000020, TERMIJN",
    "Ik zit zonder inkomen en vroeg daarom bijstand aan. Mijn huur kan ik niet betalen. Wat moet ik"
        + " nog opsturen?, ZAAK-2026-0000021, GEVRAAGD",
  })
  void hearsInAStoryWhatIsAskedAtItsEnd(String verhaal, String zaaknummer, Zaakaspect aspect) {
    Zaakstatussen antwoord = (Zaakstatussen) vraagsteller.answer(verhaal, Vraagsteller.NOOR);

    assertThat(antwoord.aspect()).isEqualTo(aspect);
    assertThat(antwoord.zaken().zaken())
        .extracting(MijnZaak::zaaknummer)
        .containsExactly(zaaknummer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoe staat het met mijn dakkapel en met mijn bijstandsaanvraag",
        "wie gaat er over de dakkapel, en over de bijstand?"
      })
  void keepsToAllZakenThatWereNamed(String vraag) {
    Zaakstatussen antwoord = (Zaakstatussen) vraagsteller.answer(vraag, Vraagsteller.NOOR);

    assertThat(antwoord.zaken().zaken())
        .extracting(MijnZaak::zaaknummer)
        .containsExactlyInAnyOrder("ZAAK-2026-0000020", "ZAAK-2026-0000021");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoe staat het met ZAAK-2026-9999999",
        "hoe staat het met zaak-2026-0000022?",
        "wat is de status van zaak 12345",
        "status van zaak Z2024.000123",
        "hoe ver zijn jullie met mijn bijstandsaanvraag, zaaknummer 77"
      })
  void saysThatANumberIsNotAmongTheOwnZakenAndOffersThose(String vraag) {
    assertThat(vraagsteller.answer(vraag, Vraagsteller.NOOR))
        .isInstanceOfSatisfying(
            Zaakstatussen.class,
            antwoord -> {
              assertThat(antwoord.selectie()).isEqualTo(Selectie.NUMMER_ONBEKEND);
              assertThat(antwoord.zaken().zaken()).hasSize(3);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hoe staat het met mijn aanvraag uit 2026", "ik wacht al 12 weken op antwoord"})
  void takesNoDateForANumber(String vraag) {
    assertThat(vraagsteller.answer(vraag, Vraagsteller.NOOR))
        .isInstanceOfSatisfying(
            Zaakstatussen.class,
            antwoord -> assertThat(antwoord.selectie()).isEqualTo(Selectie.KEUZE));
  }

  @Test
  void saysThatNoZaakIsOfThatDate() {
    assertThat(
            vraagsteller.answer(
                "hoe staat het met mijn aanvraag van 12-05-2026", Vraagsteller.NOOR))
        .isInstanceOfSatisfying(
            Zaakstatussen.class,
            antwoord -> assertThat(antwoord.selectie()).isEqualTo(Selectie.GEEN));
  }

  @Test
  void showsTheOwnRecord() {
    assertThat(vraagsteller.answer("welk adres staat er van mij geregistreerd", Vraagsteller.NOOR))
        .isInstanceOf(Gegevens.class);
  }

  @Test
  void saysWhichSourceDoesNotAnswerAndAsksItOnce() {
    AtomicInteger keren = new AtomicInteger();
    Vraagbaak stil =
        Vraagbaken.with(
            inwoner -> {
              keren.incrementAndGet();
              throw new StoringException(Onderdeel.ZAKEN, new IllegalStateException("stil"));
            },
            (inwoner, gevraagd) -> Optional.empty());

    Beantwoording beantwoording =
        stil.answer(Vraagsteller.asked("hoe staat het met mijn aanvraag", Vraagsteller.NOOR));

    assertThat(beantwoording.antwoord()).isEqualTo(new Storing(Onderdeel.ZAKEN));
    assertThat(beantwoording.route()).isEqualTo(Route.ZAAKSTATUS);
    assertThat(keren).hasValue(1);
  }

  // --- own appointments

  @ParameterizedTest
  @CsvSource({
    "wanneer is mijn afspraak, false",
    "hoe laat is mijn afspraak, false",
    "when is my appointment, false",
    "ik wil mijn afspraak afzeggen, true",
    "wanneer kan ik mijn afspraak verzetten, true",
    "I want to cancel my appointment, true",
    "ik kan niet komen naar mijn afspraak, true",
  })
  void showsTheOwnAppointments(String vraag, boolean wijzigen) {
    assertThat(vraagsteller.answer(vraag, Vraagsteller.NOOR))
        .isEqualTo(new MijnAfspraken(List.of(Vraagsteller.AFSPRAAK), wijzigen));
  }

  @Test
  void saysThatThereAreNoAppointmentsOnlyWhenThatIsKnown() {
    Vraag vraag = Vraagsteller.asked("wanneer is mijn afspraak", Vraagsteller.NOOR);

    assertThat(Vraagbaken.withAfspraken(inwoner -> List.of()).answer(vraag).antwoord())
        .isEqualTo(new MijnAfspraken(List.of(), false));
    assertThat(
            Vraagbaken.withAfspraken(
                    inwoner -> {
                      throw new StoringException(
                          Onderdeel.AFSPRAKEN, new IllegalStateException("stil"));
                    })
                .answer(vraag)
                .antwoord())
        .isEqualTo(new Storing(Onderdeel.AFSPRAKEN));
  }

  // --- appointments and fixed answers

  @ParameterizedTest
  @CsvSource({
    "Ik wil een afspraak maken voor een rijbewijs, rijbewijs",
    "afspraak paspoort, paspoort",
    "I want to make an appointment for a passport, paspoort",
  })
  void beginsAnAppointmentForTheNamedProduct(String vraag, String product) {
    assertThat(vraagsteller.answer(vraag))
        .isInstanceOfSatisfying(
            Afspraakstap.class, stap -> assertThat(stap.boeking().product()).isEqualTo(product));
  }

  @Test
  void asksWhatTheAppointmentIsForWhenThatWasNotSaid() {
    assertThat(vraagsteller.answer("ik wil een afspraak maken"))
        .isEqualTo(new Afspraakstap(new Vervolgstap.MaakAfspraak("", List.of(), null), null));
  }

  @Test
  void refersToAPerson() {
    assertThat(vraagsteller.answer("ik wil een mens spreken"))
        .isEqualTo(
            new Doorverwijzing(Route.MEDEWERKER, List.of(new Vervolgstap.VraagMedewerker()), null));
  }

  @ParameterizedTest
  @CsvSource({
    "hallo, GROET",
    "dank je wel, DANK",
    "ben jij een robot, WIE_BENT_U",
    "doei, AFSCHEID"
  })
  void isPolite(String vraag, Smalltalk.Soort soort) {
    assertThat(vraagsteller.answer(vraag)).isEqualTo(new Smalltalk(soort));
  }
}
