package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Datum;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Getal;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Moment;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EigenschapwaardeTest {
  @ParameterizedTest
  @ValueSource(strings = {"20261203", "2026-12-03"})
  void readsADate(String waarde) {
    assertThat(Eigenschapwaarde.of(waarde, "datum"))
        .isEqualTo(new Datum(LocalDate.of(2026, 12, 3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20261203133000",
        "2026-12-03T13:30:00",
        "2026-12-03T12:30:00Z",
        "2026-12-03T13:30:00+01:00"
      })
  void readsAMomentOnTheClockOfTheNetherlands(String waarde) {
    assertThat(Eigenschapwaarde.of(waarde, "datum_tijd"))
        .isEqualTo(new Moment(LocalDateTime.of(2026, 12, 3, 13, 30)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1250|1250", "12,5|12.5", "-3.25|-3.25"})
  void readsANumber(String waarde, BigDecimal getal) {
    assertThat(Eigenschapwaarde.of(waarde, "getal")).isEqualTo(new Getal(getal));
  }

  @ParameterizedTest
  @CsvSource({
    "20261303, datum",
    "volgende week, datum",
    "20261203250000, datum_tijd",
    "vandaag, datum_tijd",
    "ongeveer 10, getal",
    "1e9, getal",
    "20261203, tekst",
    "20261203, onbekend"
  })
  void showsWhatIsNotWhatTheCatalogueSaysAsItStands(String waarde, String formaat) {
    assertThat(Eigenschapwaarde.of(waarde, formaat)).isEqualTo(new Tekst(waarde));
  }

  @Test
  void neverPrintsWhatIsKnown() {
    assertThat(new MijnEigenschap(Tweetalig.of("Kenteken"), new Tekst("GX-100-T")).toString())
        .doesNotContain("GX");
  }
}
