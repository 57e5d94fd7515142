package nl.zaakwijs.portal.herschrijving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeitenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het kost € 83,87. | Het kost 83,87 euro.
          Het kost € 83,-. | Het kost 83 euro.
          Het kost € 1.250. | Het kost 1250 euro.
          Het duurt 2 weken. | Het duurt twee weken.
          Het duurt 5 werkdagen. | Het duurt vijf werkdagen.
          U krijgt 10%. | U krijgt tien procent.
          Bel 14 010. | Bel 14010.
          Bel 010 - 123 45 67. | Bel 0101234567.
          Op 14 januari 2027. | Op 14-01-2027.
          Op 14 januari 2027. | On January 14, 2027.
          Om 9.30 uur. | Om 9:30 uur.
          Kijk op https://www.voorbeeld.nl/a/. | Kijk op www.voorbeeld.nl/a.
          U bent 18 jaar. | You are 18 years old.
          """)
  void readsTheSameFactHoweverItIsWritten(String one, String other) {
    assertThat(Feiten.of(one)).isNotEmpty().isEqualTo(Feiten.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het kost € 83,87. | Het kost € 83,78.
          Het kost € 8,38. | Het kost € 83,8.
          Het duurt 2 weken. | Het duurt 2 maanden.
          Het duurt 2 weken. | Het duurt 14 dagen.
          U krijgt 10%. | U krijgt € 10.
          Bel 14 010. | Bel 14 011.
          Op 14 januari 2027. | Op 15 januari 2027.
          Om 9.30 uur. | Om 10.30 uur.
          Kijk op voorbeeld.nl/a. | Kijk op voorbeeld.nl/b.
          Kijk op voorbeeld.nl. | Kijk op voorbeeld.com.
          Mail naar a@voorbeeld.nl. | Mail naar b@voorbeeld.nl.
          Vraag formulier A12. | Vraag formulier A13.
          """)
  void tellsFactsApart(String one, String other) {
    assertThat(Feiten.of(one)).isNotEmpty().isNotEqualTo(Feiten.of(other));
  }

  @Test
  void passesOverNoDigit() {
    assertThat(Feiten.of("a1 2b 3-4 5/6 €7 8% 9u 0x 12345 1.2.3")).hasSizeGreaterThan(7);
  }

  @Test
  void takesTheNumbersOfAListForNoFacts() {
    assertThat(Feiten.of("1. Maak een foto.\n2. Betaal.")).isEmpty();
  }

  @Test
  void knowsWhatFollowsFromADateAndAnHour() {
    assertThat(Feiten.withFollowing("Op 14 januari 2027 om 9 uur."))
        .containsAll(Feiten.of("Op 14 januari om 9.00 uur."));
  }
}
