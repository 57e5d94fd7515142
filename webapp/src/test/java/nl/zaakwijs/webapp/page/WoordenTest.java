package nl.zaakwijs.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import nl.zaakwijs.portal.inwoner.Taal;
import org.junit.jupiter.api.Test;

class WoordenTest {
  private final Woorden nl = new Woorden(Taal.NL);
  private final Woorden en = new Woorden(Taal.EN);

  @Test
  void writesDatesAndTimesAsPeopleSayThem() {
    assertThat(nl.datum(LocalDate.of(2027, 1, 14))).isEqualTo("14 januari 2027");
    assertThat(nl.dag(LocalDate.of(2027, 1, 14))).isEqualTo("donderdag 14 januari 2027");
    assertThat(nl.tijd(LocalTime.of(9, 30))).isEqualTo("9.30 uur");
    assertThat(en.datum(LocalDate.of(2027, 1, 14))).isEqualTo("14 January 2027");
    assertThat(en.tijd(LocalTime.of(9, 30))).isEqualTo("9:30");
  }

  @Test
  void tellsMomentsOnDutchClockAlsoWhenItChanges() {
    assertThat(nl.moment(Instant.parse("2026-10-25T00:30:00Z")))
        .isEqualTo("25 oktober 2026, 2.30 uur");
    assertThat(nl.moment(Instant.parse("2026-10-25T01:30:00Z")))
        .isEqualTo("25 oktober 2026, 2.30 uur");
  }

  @Test
  void countsDaysInWords() {
    assertThat(nl.dagenOver(0)).isEqualTo("vandaag");
    assertThat(nl.dagenOver(1)).isEqualTo("morgen");
    assertThat(nl.dagenOver(20)).isEqualTo("over 20 dagen");
    assertThat(nl.dagenOver(-1)).isEqualTo("1 dag geleden");
    assertThat(en.dagenOver(-3)).isEqualTo("3 days ago");
  }

  @Test
  void countsTheDaysThatOneStillHas() {
    assertThat(nl.nogDagen(53)).isEqualTo("nog 53 dagen");
    assertThat(nl.nogDagen(1)).isEqualTo("nog 1 dag");
    assertThat(nl.nogDagen(0)).isEqualTo("dat is vandaag");
    assertThat(en.nogDagen(2)).isEqualTo("2 days left");
  }

  @Test
  void tellsLengthsOfTime() {
    assertThat(nl.duur(Period.ofDays(42))).isEqualTo("6 weken");
    assertThat(nl.duur(Period.ofWeeks(1))).isEqualTo("1 week");
    assertThat(nl.duur(Period.ofDays(10))).isEqualTo("10 dagen");
    assertThat(nl.duur(Period.parse("P1M2D"))).isEqualTo("1 maand en 2 dagen");
    assertThat(nl.duur(Period.parse("P1Y"))).isEqualTo("12 maanden");
    assertThat(nl.duur(Period.ZERO)).isEmpty();
    assertThat(en.duur(Period.ofDays(42))).isEqualTo("6 weeks");
  }

  @Test
  void roundsSizes() {
    assertThat(nl.omvang(10)).isEqualTo("1 kB");
    assertThat(nl.omvang(240_400)).isEqualTo("240 kB");
    assertThat(nl.omvang(1_240_000)).isEqualTo("1,2 MB");
  }
}
