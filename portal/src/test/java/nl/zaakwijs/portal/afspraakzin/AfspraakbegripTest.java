package nl.zaakwijs.portal.afspraakzin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What else a sentence about an appointment says, said on Thursday 26 November 2026 at ten. */
@NullMarked
class AfspraakbegripTest {
  private final Voorlezer voorlezer = new Voorlezer();

  @ParameterizedTest
  @CsvSource({
    "half drie, 14:30",
    "om half 3, 14:30",
    "10u, 10:00",
    "10.30u, 10:30",
    "14u30, 14:30",
    "om 8.40, 08:40",
    "kwart over 9, 09:15",
    "kwart voor elf, 10:45",
    "tien voor half vijf, 16:20",
    "vijf over half tien, 09:35",
    "tien over twee, 14:10",
    "om 3, 15:00",
    "om een uur, 13:00",
    "'om een uur of drie', 15:00",
    "half een, 12:30",
    "twaalf uur, 12:00",
    "half past nine, 09:30",
    "at 3 pm, 15:00",
    "9 am, 09:00"
  })
  void readsTheClock(String zin, String tijd) {
    assertThat(voorlezer.read(zin).tijd()).as(zin).isEqualTo(LocalTime.parse(tijd));
    assertThat(voorlezer.read(zin).dagdeel()).as(zin).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik wil een afspraak voor een paspoort en een rijbewijs",
        "afspraak voor mijn paspoort en ook mijn rijbewijs",
        "paspoort en rijbewijs allebei verlengen",
        "paspoort én rijbewijs aanvragen in een afspraak",
        "mijn paspoort en mijn rijbewijs zijn allebei verlopen, kan ik dinsdag komen",
        "I want an appointment for a passport and a driving licence",
        "I need both a passport and a driving licence"
      })
  void readsAllThatIsWantedForOnePerson(String zin) {
    assertThat(voorlezer.read(zin).producten()).as(zin).containsExactly("paspoort", "rijbewijs");
    assertThat(voorlezer.read(zin).personen()).as(zin).isIn(null, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "twee paspoorten en twee rijbewijzen, 2",
    "voor mij en mijn man een paspoort en een rijbewijs, 2",
    "twee paspoorten en een rijbewijs, 2"
  })
  void countsThePeopleAndNotTheProducts(String zin, int personen) {
    assertThat(voorlezer.read(zin).producten()).as(zin).containsExactly("paspoort", "rijbewijs");
    assertThat(voorlezer.read(zin).personen()).as(zin).isEqualTo(personen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rond 11 uur", "omstreeks 11.00 uur", "zo rond elven"})
  void takesRondForExact(String zin) {
    assertThat(voorlezer.read(zin).tijd()).as(zin).isEqualTo(LocalTime.of(11, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "vanaf 3 uur, MIDDAG",
    "tussen 1 en 3, MIDDAG",
    "tussen 9 en 11, OCHTEND",
    "voor 10 uur, OCHTEND",
    "na drieën, MIDDAG",
    "na zes uur, AVOND",
    "van 10 tot 12 uur, OCHTEND",
    "vanaf 9 uur, OCHTEND"
  })
  void takesABoundedTimeForAPartOfTheDay(String zin, Dagdeel dagdeel) {
    assertThat(voorlezer.read(zin).tijd()).as(zin).isNull();
    assertThat(voorlezer.read(zin).dagdeel()).as(zin).isEqualTo(dagdeel);
  }

  @ParameterizedTest
  @CsvSource({
    "'''s middags om 3 uur', MIDDAG, 15:00",
    "vrijdagochtend 9 uur, OCHTEND, 09:00",
    "'9 uur ''s avonds', AVOND, 21:00",
    "'zeven uur ''s ochtends', OCHTEND, 07:00"
  })
  void keepsPartAndTimeWhenBothAreSaid(String zin, Dagdeel dagdeel, String tijd) {
    assertThat(voorlezer.read(zin).dagdeel()).as(zin).isEqualTo(dagdeel);
    assertThat(voorlezer.read(zin).tijd()).as(zin).isEqualTo(LocalTime.parse(tijd));
  }

  @ParameterizedTest
  @CsvSource({
    "vr mid, 2026-11-27, MIDDAG",
    "mrgn ocht, 2026-11-27, OCHTEND",
    "vanmid, 2026-11-26, MIDDAG",
    "vrydagmiddag, 2026-11-27, MIDDAG",
    "dinsdg ochtent, 2026-12-01, OCHTEND",
    "woe avond, 2026-12-02, AVOND"
  })
  void readsDaysAsTheyAreTyped(String zin, String dag, Dagdeel dagdeel) {
    voorlezer.assertDays(zin, dag, dag);
    assertThat(voorlezer.read(zin).dagdeel()).as(zin).isEqualTo(dagdeel);
  }

  @ParameterizedTest
  @CsvSource({
    "niet op woensdag, woensdag",
    "behalve dinsdag, dinsdag",
    "als het maar niet vrijdag is, vrijdag",
    "liever niet op maandag, maandag",
    "dinsdag lukt niet, dinsdag",
    "ik kan donderdag niet, donderdag",
    "niet op 2 december, 2026-12-02",
    "morgen kan ik niet, 2026-11-27",
    "niet de 11e, 2026-12-11",
    "not on Wednesday, woensdag"
  })
  void keepsAWeekdayAsThatWordAndADateAsIso(String zin, String niet) {
    assertThat(voorlezer.read(zin).niet()).as(zin).containsExactly(niet);
    voorlezer.assertDays(zin, null, null);
  }

  @Test
  void listsEveryDayThatIsNotPossible() {
    assertThat(voorlezer.read("niet op maandag en ook niet op dinsdag").niet())
        .containsExactly("maandag", "dinsdag");
    assertThat(voorlezer.read("niet in het weekend").niet()).containsExactly("zaterdag", "zondag");
  }

  @ParameterizedTest
  @CsvSource({
    "'ik kan donderdag niet, kan het vrijdag?', donderdag, 2026-11-27",
    "kan mijn afspraak van vrijdag naar volgende week dinsdag?, vrijdag, 2026-12-01",
    "mijn afspraak van 30 november verzetten naar 2 december, 2026-11-30, 2026-12-02",
    "'dinsdag kan niet, woensdag wel', dinsdag, 2026-12-02",
    "in plaats van dinsdag graag donderdag, dinsdag, 2026-12-03",
    "'niet de 11e maar wel de 12e', 2026-12-11, 2026-12-12"
  })
  void tellsTheDayThatCantFromTheNewWish(String zin, String niet, String dag) {
    assertThat(voorlezer.read(zin).niet()).as(zin).containsExactly(niet);
    voorlezer.assertDays(zin, dag, dag);
  }

  @Test
  void dropsTheOldTimeWhenChanging() {
    assertThat(
            voorlezer.read("mijn afspraak van vrijdag 10 uur moet naar maandag 14.30 uur").tijd())
        .isEqualTo(LocalTime.of(14, 30));
  }

  @Test
  void asksForADayWithAQuestionThatSoundsLikeNo() {
    assertThat(voorlezer.read("Kan het niet op vrijdag?").niet()).isEmpty();
    voorlezer.assertDays("Kan het niet op vrijdag?", "2026-11-27", "2026-11-27");
  }

  @Test
  void leavesOutTheDayOfSomethingElse() {
    voorlezer.assertDays(
        "mijn paspoort verloopt op 3 december, kan het maandag?", "2026-11-30", "2026-11-30");
    voorlezer.assertDays(
        "ik wil trouwen op 21 mei, melden liefst in december", "2026-12-01", "2026-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "paspoort voor twee, 2",
    "paspoort voor 3 personen, 3",
    "paspoort met z'n drieën, 3",
    "mijn man en ik willen een paspoort, 2",
    "paspoort voor mijn zoon en dochter, 2",
    "paspoort voor het hele gezin (4), 4",
    "paspoort voor mij en mijn twee kinderen, 3",
    "twee paspoorten, 2",
    "paspoort voor mijn man, 1",
    "een paspoort voor mezelf, 1",
    "mijn kinderen van 4 en 6 moeten een paspoort, 2",
    "kan ik met mijn dochter komen voor haar paspoort, 1",
    "passport for me and my wife, 2",
    "passports for a family of four, 4"
  })
  void countsWhoNeedsTheProduct(String zin, int personen) {
    assertThat(voorlezer.read(zin).personen()).as(zin).isEqualTo(personen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik wil een paspoort",
        "wij willen paspoorten",
        "paspoorten voor de jongens",
        "mijn dochter gaat mee, ik moet een paspoort",
        "ik kom met mijn vrouw voor mijn rijbewijs"
      })
  void countsNobodyWhoIsNotNumbered(String zin) {
    assertThat(voorlezer.read(zin).personen()).as(zin).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "rij bewijs, rijbewijs",
    "id kaart, identiteitskaart",
    "paspoord, paspoort",
    "reibewijs, rijbewijs",
    "VOG, verklaring omtrent gedrag (vog)",
    "rijbewijsafspraak, rijbewijs",
    "trouwen, huwelijksaangifte",
    "driving licence, rijbewijs"
  })
  void knowsProductsByTheWordsOfResidents(String zin, String upl) {
    assertThat(voorlezer.read(zin).producten()).containsExactly(upl);
  }

  @Test
  void takesSeveralProductsAndLeavesOutTheUnwanted() {
    assertThat(voorlezer.read("rijbewijs en paspoort in een keer").producten())
        .containsExactly("rijbewijs", "paspoort");
    assertThat(voorlezer.read("toch een id-kaart in plaats van een paspoort").producten())
        .containsExactly("identiteitskaart");
  }

  @ParameterizedTest
  @CsvSource({
    "op het stadskantoor, stadskantoor",
    "bij wijkpunt Noord, wijkpunt noord",
    "ik kom naar het gemeentehuis, gemeentehuis",
    "in noord, noord"
  })
  void readsThePlace(String zin, String locatie) {
    assertThat(voorlezer.read(zin).locatie()).isEqualTo(locatie);
  }

  @Test
  void carriesOnlyTheProductOverFromEarlierTurns() {
    Afspraakvraag vraag =
        voorlezer.read(
            "om 2 uur dan",
            List.of("ik wil een ID-kaart voor twee personen", "kan dat dinsdag in noord?"));

    assertThat(vraag)
        .isEqualTo(
            new Afspraakvraag(
                List.of("identiteitskaart"),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                LocalTime.of(14, 0)));
  }

  @Test
  void saysNothingOfASentenceAboutSomethingElse() {
    assertThat(voorlezer.read("hoe gaat het met u"))
        .isEqualTo(new Afspraakvraag(List.of(), null, null, null, null, List.of(), null, null));
  }

  @Test
  void readsAnyTextWithoutFailing() {
    for (String zin : List.of("", "99e 45:99 31-31 week 99", "0 uur 0 personen de 0e", "?!,.;")) {
      assertThat(voorlezer.read(zin).niet()).as(zin).isEmpty();
    }
  }
}
