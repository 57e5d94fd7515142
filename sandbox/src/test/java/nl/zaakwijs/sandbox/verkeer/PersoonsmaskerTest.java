package nl.zaakwijs.sandbox.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersoonsmaskerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/rollen?betrokkeneIdentificatie__natuurlijkPersoon__inpBsn=999990020",
        "/personen/999990020/zaken",
        "/zaken/494d6f8c-72b1-3231-8be4-74cdd0a1b2c3/999990020"
      })
  void findsABsn(String adres) {
    assertThat(Persoonsmasker.containsBsn(adres)).isTrue();
    assertThat(Persoonsmasker.mask(adres)).doesNotContain("999990020");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/bestandsdelen/494d6f8c-72b1-3231-8be4-74c999990020",
        "/zaken/494D6F8C-72B1-3231-8BE4-999990020ABC",
        "/zaken/999990021",
        "/zaken/1999990020"
      })
  void takesNoOtherDigitsForOne(String adres) {
    assertThat(Persoonsmasker.containsBsn(adres)).isFalse();
  }
}
