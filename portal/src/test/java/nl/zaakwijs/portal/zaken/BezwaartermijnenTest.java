package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.zaakwijs.clients.besluiten.Besluit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when one can object to a besluit. */
class BezwaartermijnenTest {
  /** Half past eleven in the evening in London; in the Netherlands it is the next day. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);

  private final Bezwaartermijnen termijnen = new Bezwaartermijnen(CLOCK);

  @ParameterizedTest
  @CsvSource({
    // Sent on a Tuesday: six weeks later, on the same weekday
    "2026-11-10, 2026-12-22, 29",
    // Sent on a Saturday: the end moves to Monday
    "2026-11-07, 2026-12-21, 28",
    // Ends on Christmas Day, a Friday
    "2026-11-13, 2026-12-28, 35",
    // Over since yesterday, by the clock of the Netherlands
    "2026-10-09, 2026-11-20, -3"
  })
  void isSixWeeksFromTheDayAfterSending(LocalDate verzonden, LocalDate laatsteDag, long dagenOver) {
    assertThat(termijnen.find(besluit(verzonden, null)))
        .isEqualTo(new Bezwaartermijn(laatsteDag, dagenOver, true));
  }

  @Test
  void isWhatTheRegisterSaysWhenItSaysSo() {
    LocalDate sunday = LocalDate.of(2026, 11, 29);

    assertThat(termijnen.find(besluit(LocalDate.of(2026, 11, 10), sunday)))
        .isEqualTo(new Bezwaartermijn(sunday, 6, false));
  }

  @Test
  void isNotOverOnItsLastDay() {
    LocalDate today = LocalDate.of(2026, 11, 23);

    assertThat(termijnen.find(besluit(null, today)))
        .isNotNull()
        .matches(termijn -> !termijn.isVoorbij());
    assertThat(termijnen.find(besluit(null, today.minusDays(1))))
        .isNotNull()
        .matches(Bezwaartermijn::isVoorbij);
  }

  @Test
  void isNotKnownWithoutAnyOfTheDays() {
    assertThat(termijnen.find(besluit(null, null))).isNull();
  }

  private static Besluit besluit(@Nullable LocalDate verzonden, @Nullable LocalDate reactie) {
    return new Besluit(null, null, null, "", null, "", null, null, verzonden, reactie);
  }
}
