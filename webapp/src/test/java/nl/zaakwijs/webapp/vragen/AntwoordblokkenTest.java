package nl.zaakwijs.webapp.vragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.afspraakzin.Dagdeel;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.portal.vraag.Route;
import nl.zaakwijs.portal.vraag.Vervolgstap;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.webapp.afspraken.Afspraakregel;
import nl.zaakwijs.webapp.page.Woorden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AntwoordblokkenTest {

  @Test
  void exampleConversationHasEveryKindOfAnswer() {
    assertThat(Antwoord.class.getPermittedSubclasses())
        .allMatch(soort -> Voorbeeldgesprek.find(soort).isPresent());
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void everyKindOfAnswerHasTitleAndWords(Taal taal) {
    Antwoordblokken blokken = new Antwoordblokken(taal, Gemeente.builtIn());

    for (Antwoord antwoord : Voorbeeldgesprek.listAntwoorden()) {
      Antwoordblok blok = blokken.of(antwoord);
      assertThat(blok.titel()).as(antwoord.toString()).isNotBlank().doesNotContain("??");
      assertThat(blok.zinnen().isEmpty() && blok.passages().isEmpty()).isFalse();
      assertThat(blok.zinnen()).noneMatch(zin -> zin.contains("??"));
    }
  }

  @Test
  void bookingButtonCarriesWhatTheConversationUnderstood() {
    LocalDate dag = LocalDate.of(2026, 12, 1);
    Afspraakvraag wens =
        new Afspraakvraag(
            List.of("paspoort"), 2, "wijkpunt noord", dag, dag, List.of(), null, LocalTime.NOON);

    assertThat(
            Afspraakadres.of(new Vervolgstap.MaakAfspraak("paspoort", List.of("rijbewijs"), wens)))
        .isEqualTo(
            "/afspraken/nieuw?product=paspoort&erbij=rijbewijs&personen=2&locatie=wijkpunt+noord"
                + "&dag=2026-12-01&tijd=12%3A00");
    assertThat(Afspraakadres.of(new Vervolgstap.MaakAfspraak(""))).isEqualTo("/afspraken/nieuw");
  }

  @Test
  void saysBackWhatWasUnderstoodOfAnAppointment() {
    LocalDate dag = LocalDate.of(2026, 12, 1);
    Afspraakvraag wens =
        new Afspraakvraag(List.of("paspoort"), 2, null, dag, dag, List.of(), Dagdeel.MIDDAG, null);
    Antwoord antwoord =
        new Antwoord.Afspraakstap(
            new Vervolgstap.MaakAfspraak("paspoort", List.of(), wens), "Paspoort aanvragen");

    assertThat(new Antwoordblokken(Taal.NL, Gemeente.builtIn()).of(antwoord).zinnen())
        .contains(
            "U noemde: 2 personen, dinsdag 1 december 2026, in de middag."
                + " Controleer dit bij het boeken.");
  }

  @Test
  void everyNextStepHasButton() {
    List<Vervolgstap> alle =
        List.of(
            new Vervolgstap.MaakAfspraak("paspoort & meer"),
            new Vervolgstap.RegelOnline("https://www.wijngaard.example"),
            new Vervolgstap.NaarOrganisatie("UWV", "https://www.uwv.nl"),
            new Vervolgstap.LeesOnderwerp("paspoort-aanvragen"),
            new Vervolgstap.LogIn(),
            new Vervolgstap.BekijkZaken(),
            new Vervolgstap.BekijkAfspraken(),
            new Vervolgstap.BekijkGegevens(),
            new Vervolgstap.WisselTaal(Taal.EN),
            new Vervolgstap.VraagMedewerker());
    assertThat(Vervolgstap.class.getPermittedSubclasses())
        .allMatch(soort -> alle.stream().anyMatch(soort::isInstance));

    List<Knop> knoppen = new Knoppen(new Woorden(Taal.NL)).of(alle);

    assertThat(knoppen).hasSameSizeAs(alle);
    assertThat(knoppen.get(0).adres()).isEqualTo("/afspraken/nieuw?product=paspoort+%26+meer");
    assertThat(knoppen.stream().filter(Knop::hoofd)).hasSize(1);
  }

  @Test
  void neverSaysThatThereAreNoZakenWhenSomeAreMissing() {
    Antwoordblokken blokken = new Antwoordblokken(Taal.NL, Gemeente.builtIn());

    Antwoordblok blok =
        blokken.of(
            Voorbeeldgesprek.plain(
                new MijnZaken(List.of(), true), Antwoord.Zaakstatussen.Selectie.ALLE));

    assertThat(blok.zinnen()).noneMatch(zin -> zin.contains("geen zaken"));
    assertThat(blok.onvolledig()).isTrue();
  }

  @Test
  void showsEveryAppointmentWithAWayToItAndAWayToChangeIt() {
    Antwoordblokken blokken = new Antwoordblokken(Taal.NL, Gemeente.builtIn());

    Antwoordblok blok =
        blokken.of(
            new Antwoord.MijnAfspraken(
                List.of(Voorbeeldgesprek.afspraak(Afspraak.Stand.GEBOEKT)), true));

    assertThat(blok.afspraken())
        .extracting(Afspraakregel::adres)
        .containsExactly("/afspraken/00000000-0000-0001-0000-000000000001");
    assertThat(blok.knoppen()).extracting(Knop::adres).anyMatch(adres -> adres.startsWith("tel:"));
  }

  @Test
  void appointmentsAreShownOnlyToWhoIsLoggedIn() {
    assertThat(
            new Beurt(
                    1,
                    "Wanneer?",
                    false,
                    Route.AFSPRAAK_WIJZIGEN,
                    new Antwoord.MijnAfspraken(List.of(), false),
                    Nuttig.NIET_GEZEGD)
                .isPersoonlijk())
        .isTrue();
  }

  @Test
  void questionAboutOneThingGetsThatAndTheShortAnswerAtOnce() {
    Antwoord.Gevonden paspoort = Voorbeeldgesprek.paspoort();
    List<Passage> kostenEerst = new ArrayList<>(paspoort.passages());
    Collections.swap(kostenEerst, 0, 2);

    Passages passages =
        Passages.of(
            new Antwoord.Gevonden(
                paspoort.artikel(),
                paspoort.titel(),
                paspoort.taal(),
                kostenEerst,
                paspoort.bron(),
                paspoort.gecontroleerd(),
                paspoort.waarom(),
                paspoort.vervolgstappen()),
            new Woorden(Taal.NL));

    assertThat(passages.eerst())
        .extracting(Antwoordblok.Passageblok::kop)
        .containsExactly("Kosten", "Kort antwoord");
    assertThat(passages.meer()).hasSize(2);
  }

  @Test
  void generalQuestionGetsTheShortAnswerFirstAndWhatEveryoneNeeds() {
    Passages passages = Passages.of(Voorbeeldgesprek.paspoort(), new Woorden(Taal.NL));

    assertThat(passages.eerst())
        .extracting(Antwoordblok.Passageblok::kop)
        .containsExactly(null, "Zo regelt u het", "Kosten");
    assertThat(passages.meer()).extracting(Antwoordblok.Passageblok::kop).containsExactly("Let op");
  }

  @Test
  void emergencyCanBeCalledAtOnce() {
    Antwoordblokken blokken = new Antwoordblokken(Taal.NL, Gemeente.builtIn());

    assertThat(
            Arrays.stream(Antwoord.Nood.Hulp.values())
                .map(hulp -> blokken.of(new Antwoord.Nood(hulp, Taal.NL))))
        .allMatch(blok -> blok.dringend() && blok.knoppen().get(0).adres().startsWith("tel:"));
  }

  @Test
  void emergencyIsToldInTheLanguageOfTheQuestionToo() {
    Antwoordblokken blokken = new Antwoordblokken(Taal.NL, Gemeente.builtIn());
    Antwoord.Nood.Hulp spoed = Antwoord.Nood.Hulp.SPOED;

    assertThat(blokken.of(new Antwoord.Nood(spoed, Taal.NL)).ookIn()).isNull();
    assertThat(blokken.of(new Antwoord.Nood(spoed, Taal.EN)))
        .satisfies(
            blok -> {
              assertThat(blok.zinnen()).anyMatch(zin -> zin.contains("Bel meteen 112"));
              assertThat(Objects.requireNonNull(blok.ookIn()))
                  .satisfies(
                      engels -> {
                        assertThat(engels.taal()).isEqualTo("en");
                        assertThat(engels.tekst()).contains("Call 112 now");
                      });
            });
  }

  @Test
  void whoAsksForEnglishGetsTheLinkInEnglish() {
    Antwoord ja = new Antwoord.Smalltalk(Antwoord.Smalltalk.Soort.ENGELS);

    assertThat(new Antwoordblokken(Taal.NL, Gemeente.builtIn()).of(ja).knoppen())
        .containsExactly(
            new Knop("Go to the pages in English", "/vragen?taal=en", true, false, "en"));
    assertThat(new Antwoordblokken(Taal.EN, Gemeente.builtIn()).of(ja).knoppen()).isEmpty();
  }
}
