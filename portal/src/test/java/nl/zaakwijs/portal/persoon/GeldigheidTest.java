package nl.zaakwijs.portal.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.zaakwijs.clients.haalcentraal.GbaDatum;
import nl.zaakwijs.portal.persoon.Reisdocument.Soort;
import nl.zaakwijs.portal.persoon.Reisdocument.Stand;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which travel documents matter, and whether one can travel with them. */
@NullMarked
class GeldigheidTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

  private final Geldigheid geldigheid = new Geldigheid(VANDAAG);

  @ParameterizedTest
  @CsvSource({
    "2027-05-25, GELDIG, 184",
    "2027-05-24, BIJNA_VERLOPEN, 183",
    "2027-03-03, BIJNA_VERLOPEN, 101",
    "2026-11-22, BIJNA_VERLOPEN, 0",
    "2026-11-21, VERLOPEN,",
  })
  void isValidUntilTheEndOfItsLastDay(LocalDate laatste, Stand stand, @Nullable Long dagen) {
    Reisdocument document = geldigheid.read(document("PN", date(laatste), ""));

    assertThat(document.stand()).isEqualTo(stand);
    assertThat(document.dagen()).isEqualTo(dagen);
  }

  @ParameterizedTest
  @CsvSource({
    "2027, , GELDIG",
    "2026, 12, GELDIG",
    "2026, 11, ONBEKEND",
    "2026, , ONBEKEND",
    "2026, 10, VERLOPEN",
    "2025, , VERLOPEN",
    ", , ONBEKEND",
  })
  void saysNoMoreThanAnIncompleteDateTells(
      @Nullable Integer jaar, @Nullable Integer maand, Stand stand) {
    Reisdocument document = geldigheid.read(document("NI", new GbaDatum(jaar, maand, null), ""));

    assertThat(document.stand()).isEqualTo(stand);
    assertThat(document.dagen()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"V, VERMIST", "I, INGELEVERD", "R, VERVALLEN", "., ONBEKEND"})
  void cannotBeUsedWhenItIsGoneWhateverItsDateSays(String aanduiding, Stand stand) {
    assertThat(geldigheid.read(document("PN", date(VANDAAG.plusYears(5)), aanduiding)).stand())
        .isEqualTo(stand);
  }

  @ParameterizedTest
  @CsvSource({"PN, PASPOORT", "ZN, PASPOORT", "NI, ID_KAART", "PF, ANDERS", "?, ANDERS"})
  void knowsAPaspoortAndAnIdentiteitskaart(String code, Soort soort) {
    assertThat(geldigheid.read(document(code, GbaDatum.ONBEKEND, "")).soort()).isEqualTo(soort);
  }

  @Test
  void leavesOutOldDocumentsOfWhichThereIsAValidOne() {
    assertThat(
            geldigheid.choose(
                List.of(
                    document("PN", date(VANDAAG.minusYears(3)), "I"),
                    document("NI", date(VANDAAG.plusYears(2)), ""),
                    document("PN", date(VANDAAG.plusYears(4)), ""),
                    document("PN", date(VANDAAG.plusYears(1)), "V"))))
        .extracting(Reisdocument::soort, Reisdocument::stand)
        .containsExactly(tuple(Soort.PASPOORT, Stand.GELDIG), tuple(Soort.ID_KAART, Stand.GELDIG));
  }

  @Test
  void keepsTheLastDocumentOfAKindThatHasNoValidOne() {
    assertThat(
            geldigheid.choose(
                List.of(
                    document("PN", date(VANDAAG.minusYears(1)), ""),
                    document("PN", date(VANDAAG.minusYears(11)), "I"),
                    document("PN", GbaDatum.ONBEKEND, ""))))
        .extracting(Reisdocument::stand)
        .containsExactly(Stand.VERLOPEN);
  }

  private static GbaDatum date(LocalDate datum) {
    return GbaDatum.of(datum, null, null);
  }

  private static nl.zaakwijs.clients.reisdocumenten.Reisdocument document(
      String soort, GbaDatum einde, String aanduiding) {
    return new nl.zaakwijs.clients.reisdocumenten.Reisdocument(
        soort, "soort", einde, aanduiding, GbaDatum.ONBEKEND, false);
  }
}
