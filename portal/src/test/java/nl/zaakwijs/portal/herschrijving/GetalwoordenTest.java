package nl.zaakwijs.portal.herschrijving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GetalwoordenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          binnen twee weken | binnen 2 weken
          eenentwintig dagen | 21 dagen
          tweeëntwintig dagen | 22 dagen
          tweeendertig dagen | 32 dagen
          honderd euro | 100 euro
          honderdvijftig euro | 150 euro
          driehonderdvijfenzeventig euro | 375 euro
          tweeduizend inwoners | 2000 inwoners
          tienduizendvijfhonderd euro | 10500 euro
          anderhalf uur | 1,5 uur
          een week | 1 week
          één week | 1 week
          een paspoort | een paspoort
          de tweede keer | de 2 keer
          twenty-two days | 22 days
          within a week | within 1 week
          fourteen days | 14 days
          de zesde klas | de zesde klas
          """)
  void readsNumbersInWords(String words, String digits) {
    assertThat(Getalwoorden.toDigits(words)).isEqualTo(digits);
  }
}
