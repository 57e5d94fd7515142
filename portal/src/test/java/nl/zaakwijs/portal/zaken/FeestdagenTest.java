package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a legal term ends that would end on this one. */
class FeestdagenTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-20",
    "2026-11-21, 2026-11-23",
    "2026-11-22, 2026-11-23",
    // Christmas, then a weekend
    "2026-12-25, 2026-12-28",
    "2027-01-01, 2027-01-04",
    // Good Friday, Easter and Easter Monday
    "2027-03-26, 2027-03-30",
    "2024-03-29, 2024-04-02",
    "2025-04-21, 2025-04-22",
    // The king's birthday, a day earlier when it is a Sunday
    "2026-04-27, 2026-04-28",
    "2025-04-26, 2025-04-28",
    "2026-05-05, 2026-05-06",
    // Ascension Day, and the Monday of Pentecost
    "2026-05-14, 2026-05-15",
    "2026-05-25, 2026-05-26",
    // Ascension Day on the fifth of May
    "2016-05-05, 2016-05-06"
  })
  void movesToTheNextWorkday(LocalDate dag, LocalDate werkdag) {
    assertThat(Feestdagen.firstWorkday(dag)).isEqualTo(werkdag);
  }
}
