package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that were written by ear. */
class KlankTest {
  private final Klank klank =
      new Klank(Set.of("klacht", "besluit", "vergunning", "verhuizing", "wijziging", "gebouw"));

  @ParameterizedTest
  @CsvSource({
    "klagt, klacht",
    "besluid, besluit",
    "fergunning, vergunning",
    "verhuising, verhuizing",
    "weiziging, wijziging",
    "gebau, gebouw"
  })
  void findsTheKnownWordThatSoundsTheSame(String geschreven, String bedoeld) {
    assertThat(klank.findWoord(geschreven)).contains(bedoeld);
  }

  @Test
  void findsNothingForAWordThatSoundsOtherwise() {
    assertThat(klank.findWoord("kracht")).isEmpty();
    assertThat(klank.findWoord("bes")).isEmpty();
  }
}
