package nl.zaakwijs.portal.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import nl.zaakwijs.portal.inwoner.Gemaskeerd.Soort;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class PersoonsgegevensFilterTest {
  private final PersoonsgegevensFilter filter = new PersoonsgegevensFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mijn bsn is 999990019 wat nu | mijn bsn is [BSN] wat nu",
        "999.990.019 | [BSN]",
        "9999 90 019. | [BSN].",
        "999-990-019, dank | [BSN], dank",
        "burgerservicenummer: 123456789 | burgerservicenummer: [BSN]",
        "NL91 ABNA 0417 1643 00 is mijn rekening | [IBAN] is mijn rekening",
        "nl91abna0417164300 | [IBAN]",
        "rekening BE68539007547034. | rekening [IBAN].",
        "bel 06-12345678 of 06 12 34 56 78 | bel [TELEFOON] of [TELEFOON]",
        "bel +31 6 1234 5678 | bel [TELEFOON]",
        "tel. 0031612345678 | tel. [TELEFOON]",
        "010-1234567 | [TELEFOON]",
        "(0348) 123456 | [TELEFOON]",
        "mail noor.de-vries@voorbeeld.example graag | mail [EMAIL] graag",
        "ik woon op 1234 AB 12 | ik woon op [ADRES]",
        "1234ab, 12a | [ADRES]",
        "Dorpsstraat 12, 1234 AB Wijngaard | Dorpsstraat [ADRES] Wijngaard",
        "mijn auto AB-123-C staat | mijn auto [KENTEKEN] staat",
        "kenteken 12abc3 | kenteken [KENTEKEN]",
        "kenteken is GH 12 34 | kenteken is [KENTEKEN]",
        "paspoort NX1234567 is weg | paspoort [DOCUMENTNUMMER] is weg",
        "v-nummer 1234567890 | v-nummer [VNUMMER]",
        "geboren op 12-03-1980 | geboren op [GEBOORTEDATUM]",
        "geboortedatum: 3 maart 1980 | geboortedatum: [GEBOORTEDATUM]",
        "I was born on 3 March 1980 | I was born on [GEBOORTEDATUM]",
      })
  void masksPersonalData(String vraag, String gemaskeerd) {
    assertThat(filter.mask(vraag).tekst()).isEqualTo(gemaskeerd);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoe staat het met ZAAK-2026-0001234",
        "zaak 2026-0001234",
        "Z-2026-00045 is van mij",
        "zaak2026-123456782",
        "mijn paspoort verloopt op 12-11-2026",
        "vanaf 1 januari 2026 in de gemeente",
        "in 2026 in 3 weken",
        "ik ben 75 en betaal € 83,87",
        "14 0799",
        "bel 112",
        "mijn postcode is 1234 AB",
        "kenteken overschrijven",
        "paspoort1 aanvragen",
        "",
      })
  void leavesOtherNumbersAlone(String vraag) {
    assertThat(filter.mask(vraag)).isEqualTo(new Gemaskeerd(vraag, List.of()));
  }

  @Test
  void tellsWhatWasTakenOutInTheOrderOfTheText() {
    Gemaskeerd gemaskeerd = filter.mask("bel 0612345678 of mail a@b.example, bsn 999990019");

    assertThat(gemaskeerd.soorten()).containsExactly(Soort.TELEFOON, Soort.EMAIL, Soort.BSN);
  }

  @Test
  void masksEveryValidBsnWhereverItStands() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String cijfers = String.format("%09d", random.nextInt(1_000_000_000));
      if (Bsn.isValid(cijfers)) {
        assertThat(filter.mask("ik ben " + cijfers + ", help").tekst()).doesNotContain(cijfers);
      }
    }
  }

  @Test
  void masksNothingNewTheSecondTime() {
    String eens = filter.mask("bsn 999990019, 1234 AB 12, NX1234567, 06-12345678").tekst();

    assertThat(filter.mask(eens).tekst()).isEqualTo(eens);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "1-",
        "0",
        "06 ",
        "a",
        "a@",
        "a.",
        "@a",
        "AB",
        "A1",
        "1A",
        "NL91",
        "NL91 A",
        "1234 ab ",
        "geboren ",
        "kenteken ",
        "bsn ",
        "+31 ",
        "(0)",
        "[BSN]",
        "ZAAK-2026-",
      })
  void staysFastOnHostileText(String stukje) {
    String tekst = stukje.repeat(100_000 / stukje.length());

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> filter.mask(tekst));
  }
}
