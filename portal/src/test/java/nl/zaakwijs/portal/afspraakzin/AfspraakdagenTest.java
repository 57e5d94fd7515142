package nl.zaakwijs.portal.afspraakzin;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a sentence names, said on Thursday 26 November 2026. */
@NullMarked
class AfspraakdagenTest {
  private final Voorlezer voorlezer = new Voorlezer();

  @ParameterizedTest
  @CsvSource({
    "maandag, 2026-11-30",
    "vrijdag, 2026-11-27",
    "komende dinsdag, 2026-12-01",
    "aanstaande dinsdag, 2026-12-01",
    "op een zaterdag, 2026-11-28",
    "Friday, 2026-11-27"
  })
  void takesABareWeekdayForTheComingOne(String zin, String dag) {
    voorlezer.assertDays(zin, dag, dag);
  }

  @Test
  void takesTodaysOwnNameForNextWeeks() {
    voorlezer.assertDays("kan het donderdag", "2026-12-03", "2026-12-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"volgende week dinsdag", "dinsdag volgende week", "volgende week op dinsdag"})
  void takesVolgendeWeekForTheNextCalendarWeek(String zin) {
    voorlezer.assertDays(zin, "2026-12-01", "2026-12-01");
  }

  @Test
  void letsAWeekRunFromMondayToSunday() {
    voorlezer.assertDays("volgende week", "2026-11-30", "2026-12-06");
  }

  @ParameterizedTest
  @CsvSource({
    "begin volgende week, 2026-11-30, 2026-12-01",
    "eind volgende week, 2026-12-03, 2026-12-04",
    "begin december, 2026-12-01, 2026-12-10",
    "half december, 2026-12-11, 2026-12-20",
    "eind december, 2026-12-21, 2026-12-31",
    "eind februari, 2027-02-21, 2027-02-28",
    "eind volgende maand, 2026-12-21, 2026-12-31",
    "volgende maand, 2026-12-01, 2026-12-31"
  })
  void dividesWeeksAndMonths(String zin, String van, String tot) {
    voorlezer.assertDays(zin, van, tot);
  }

  @ParameterizedTest
  @CsvSource({
    "over twee weken, 2026-12-10",
    "over een week, 2026-12-03",
    "over 3 dagen, 2026-11-29",
    "over tien dagen, 2026-12-06",
    "maandag over een week, 2026-12-07",
    "in two weeks, 2026-12-10"
  })
  void countsDaysAndWeeksExactly(String zin, String dag) {
    voorlezer.assertDays(zin, dag, dag);
  }

  @ParameterizedTest
  @CsvSource({
    "week 50, 2026-12-07, 2026-12-13",
    "in week 2, 2027-01-11, 2027-01-17",
    "in week 53, 2026-12-28, 2027-01-03",
    "week 50 op dinsdag, 2026-12-08, 2026-12-08",
    "in de week van 7 december, 2026-12-07, 2026-12-13"
  })
  void countsWeeksAsIsoDoes(String zin, String van, String tot) {
    voorlezer.assertDays(zin, van, tot);
  }

  @ParameterizedTest
  @CsvSource({
    "uiterlijk vrijdag, 2026-11-27",
    "voor vrijdag, 2026-11-26",
    "uiterlijk 10 december, 2026-12-10",
    "voor 10 december, 2026-12-09",
    "voor de kerst, 2026-12-24",
    "nog voor het weekend, 2026-11-27",
    "before Christmas, 2026-12-24",
    "by 1 December, 2026-12-01",
    "niet later dan maandag, 2026-11-30"
  })
  void leavesTheBeginOpenBeforeADay(String zin, String tot) {
    voorlezer.assertDays(zin, null, tot);
  }

  @ParameterizedTest
  @CsvSource({
    "na vrijdag, 2026-11-28",
    "na 1 december, 2026-12-02",
    "na de kerst, 2026-12-27",
    "na oud en nieuw, 2027-01-02",
    "na het weekend, 2026-11-30",
    "vanaf maandag, 2026-11-30",
    "niet voor maandag, 2026-11-30",
    "zo snel mogelijk, 2026-11-26",
    "zsm, 2026-11-26",
    "de eerste vrije plek, 2026-11-26",
    "as soon as possible, 2026-11-26"
  })
  void leavesTheEndOpenAfterADay(String zin, String van) {
    voorlezer.assertDays(zin, van, null);
  }

  @Test
  void takesAnAppointmentForADayOnThatDay() {
    voorlezer.assertDays("ik wil een afspraak voor vrijdag", "2026-11-27", "2026-11-27");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tussen kerst en oud en nieuw",
        "tussen kerst en nieuwjaar",
        "between Christmas and New Year"
      })
  void knowsTheDaysBetweenTheHolidays(String zin) {
    voorlezer.assertDays(zin, "2026-12-27", "2026-12-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in de kerstvakantie", "na de herfstvakantie", "in de voorjaarsvakantie"})
  void knowsNoSchoolHolidays(String zin) {
    voorlezer.assertDays(zin, null, null);
  }

  @ParameterizedTest
  @CsvSource({
    "eerste kerstdag, 2026-12-25, 2026-12-25",
    "met kerst, 2026-12-25, 2026-12-26",
    "oudejaarsdag, 2026-12-31, 2026-12-31",
    "nieuwjaarsdag, 2027-01-01, 2027-01-01",
    "Koningsdag, 2027-04-27, 2027-04-27",
    "Bevrijdingsdag, 2027-05-05, 2027-05-05",
    "Pasen, 2027-03-28, 2027-03-29",
    "Goede Vrijdag, 2027-03-26, 2027-03-26",
    "Hemelvaart, 2027-05-06, 2027-05-06",
    "tweede pinksterdag, 2027-05-17, 2027-05-17",
    "Sinterklaas, 2026-12-05, 2026-12-05"
  })
  void knowsTheHolidays(String zin, String van, String tot) {
    voorlezer.assertDays(zin, van, tot);
  }

  @ParameterizedTest
  @CsvSource({
    "de 3e, 2026-12-03",
    "de 26e, 2026-12-26",
    "de 30e, 2026-11-30",
    "de vierde, 2026-12-04",
    "3 december, 2026-12-03",
    "3-12, 2026-12-03",
    "3/12/2026, 2026-12-03",
    "2026-12-03, 2026-12-03",
    "3 dec., 2026-12-03",
    "twintig december, 2026-12-20",
    "donderdag 3 december, 2026-12-03",
    "3 november, 2027-11-03",
    "26 november, 2026-11-26",
    "10 December, 2026-12-10",
    "morgen, 2026-11-27",
    "overmorgen, 2026-11-28",
    "de dag na kerst, 2026-12-27",
    "de eerste maandag van januari, 2027-01-04"
  })
  void readsDates(String zin, String dag) {
    voorlezer.assertDays(zin, dag, dag);
  }

  @ParameterizedTest
  @CsvSource({
    "maandag of dinsdag, 2026-11-30, 2026-12-01",
    "dinsdag of donderdag, 2026-12-01, 2026-12-03",
    "van maandag tot en met woensdag, 2026-11-30, 2026-12-02",
    "van 7 t/m 9 december, 2026-12-07, 2026-12-09",
    "dinsdag 8 of woensdag 9 december, 2026-12-08, 2026-12-09",
    "'liefst maandag, anders woensdag', 2026-11-30, 2026-12-02",
    "volgende week donderdag of vrijdag, 2026-12-03, 2026-12-04",
    "dit weekend, 2026-11-28, 2026-11-29"
  })
  void makesOneRangeOfSeveralDays(String zin, String van, String tot) {
    voorlezer.assertDays(zin, van, tot);
  }

  @Test
  void looksForAWeekdayInTheTimeThatIsNamed() {
    voorlezer.assertDays("in december, het liefst op een vrijdag", "2026-12-04", "2026-12-04");
    voorlezer.assertDays("kan het volgende week, vrijdag bijvoorbeeld", "2026-12-04", "2026-12-04");
  }

  @Test
  void forgivesATypingErrorInAMonth() {
    voorlezer.assertDays("3 febuari", "2027-02-03", "2027-02-03");
    voorlezer.assertDays("begin desember", "2026-12-01", "2026-12-10");
  }
}
