package nl.zaakwijs.portal.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VraagmaskerTest {
  private final Vraagmasker masker = new Vraagmasker(new PersoonsgegevensFilter());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ik ben Jan de Vries en wil een paspoort | Ik ben [NAAM] en wil een paspoort
          mijn naam is Fatima El Amrani | mijn naam is [NAAM]
          Waar blijft zaak ZAAK-2026-0000020? | Waar blijft zaak [NUMMER]?
          Mijn lidnummer is 48213 | Mijn lidnummer is [NUMMER]
          Mail mij op sam@voorbeeld.nl | Mail mij op [EMAIL]
          Ik ben 18 jaar, wat kost een paspoort? | Ik ben 18 jaar, wat kost een paspoort?
          Mevrouw Jansen wil een rijbewijs | Mevrouw [NAAM] wil een rijbewijs
          """)
  void takesOutWhoAndWhich(String vraag, String gemaskeerd) {
    assertThat(masker.mask(vraag)).isEqualTo(gemaskeerd);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999990019", "999 990 019", "mijn bsn is 99.99.90.019", "06-12345678"})
  void leavesNoNumberOfAPerson(String vraag) {
    assertThat(masker.mask(vraag)).doesNotContainPattern("\\d{3}");
  }

  @Test
  void keepsItToOneLineOfOrdinaryLength() {
    assertThat(masker.mask("a\n\n<<<\t" + "b".repeat(2000))).doesNotContain("\n").hasSize(500);
  }
}
