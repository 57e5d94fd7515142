package nl.zaakwijs.webapp.afspraken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.webapp.afspraken.AfspraakkeuzePage.Keuze;
import nl.zaakwijs.webapp.afspraken.Dagkeuze.Dag;
import nl.zaakwijs.webapp.page.Woorden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentkeuzeTest {
  private static final String BEGIN = "/afspraken/nieuw?product=paspoort";
  private static final List<LocalDate> VRIJ =
      Stream.of("2026-11-30", "2026-12-01", "2027-02-28").map(LocalDate::parse).toList();

  private final Momentkeuze keuze = new Momentkeuze(BEGIN, new Woorden(Taal.NL));

  private Dagkeuze days(String maand) {
    return keuze.days(VRIJ, Optional.empty(), maand);
  }

  private static List<Dag> free(Dagkeuze dagen) {
    return dagen.weken().stream().flatMap(List::stream).filter(Dag::isVrij).toList();
  }

  @Test
  void beginsWithTheFirstMonthThatHasAFreeDay() {
    Dagkeuze dagen = days("");

    assertThat(dagen.maand()).isEqualTo("november 2026");
    assertThat(free(dagen))
        .containsExactly(new Dag("30", "maandag 30 november 2026", BEGIN + "&dag=2026-11-30"));
    assertThat(dagen.vorige()).isNull();
    assertThat(dagen.volgende())
        .isEqualTo(new Keuze(BEGIN + "&maand=2026-12", "december 2026", ""));
  }

  @Test
  void putsEachDayUnderItsDayOfTheWeek() {
    Dagkeuze dagen = days("2026-12");

    assertThat(dagen.kop()).hasSize(7);
    assertThat(dagen.kop().get(0).naam()).isEqualTo("maandag");
    assertThat(dagen.kop().get(0).kort()).isEqualTo("ma");
    assertThat(dagen.weken()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
    assertThat(dagen.weken().get(0).get(0)).isEqualTo(Dag.LEEG);
    assertThat(dagen.weken().get(0).get(1).naam()).isEqualTo("dinsdag 1 december 2026");
    assertThat(dagen.weken().get(4).get(3).naam()).isEqualTo("donderdag 31 december 2026");
  }

  @Test
  void skipsTheMonthsWithoutAFreeDay() {
    assertThat(days("2026-12").volgende())
        .isEqualTo(new Keuze(BEGIN + "&maand=2027-02", "februari 2027", ""));
    assertThat(days("2027-02").vorige())
        .isEqualTo(new Keuze(BEGIN + "&maand=2026-12", "december 2026", ""));
    assertThat(days("2027-02").volgende()).isNull();
    assertThat(days("2027-02").weken()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01", "2026-13", "december", "-1", "9999999999-01"})
  void showsTheFirstMonthInsteadOfOneThatCannotBeChosen(String maand) {
    assertThat(days(maand)).isEqualTo(days(""));
  }

  @Test
  void leadsTheFirstFreeMomentToBothItsDayAndItsTime() {
    assertThat(keuze.days(VRIJ, Optional.of(VRIJ.get(0).atTime(9, 30)), "").eerste())
        .isEqualTo(
            new Keuze(
                BEGIN + "&dag=2026-11-30&tijd=09%3A30", "maandag 30 november 2026, 9.30 uur", ""));
  }

  @Test
  void saysInWhichPartOfTheDayEachTimeIs() {
    List<LocalTime> tijden =
        Stream.of("08:30", "11:59", "12:00", "17:59", "18:00").map(LocalTime::parse).toList();

    assertThat(keuze.times(VRIJ.get(0), tijden))
        .extracting(Keuze::toelichting)
        .containsExactly("Ochtend", "Ochtend", "Middag", "Middag", "Avond");
  }

  @Test
  void saysItInEnglishToo() {
    Dagkeuze dagen =
        new Momentkeuze(BEGIN, new Woorden(Taal.EN)).days(VRIJ, Optional.empty(), "2026-12");

    assertThat(dagen.maand()).isEqualTo("December 2026");
    assertThat(dagen.kop().get(0).kort()).isEqualTo("Mon");
  }
}
