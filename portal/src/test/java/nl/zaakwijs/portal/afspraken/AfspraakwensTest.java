package nl.zaakwijs.portal.afspraken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfspraakwensTest {
  @ParameterizedTest
  @ValueSource(strings = {"06 12345678", "+31612345678", "010-1234567", "0031 10 123 45 67"})
  void takesTelephoneNumbersAsPeopleWriteThem(String telefoon) {
    assertThat(Afspraakwens.isTelefoon(telefoon)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"112", "bel mij", "06123456789012345", "<06 12345678>"})
  void refusesWhatIsNoTelephoneNumber(String telefoon) {
    assertThat(Afspraakwens.isTelefoon(telefoon)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"noor@example.org", " a.b+c@sub.example.org ", "jörg@example.org"})
  void takesEmailAddresses(String email) {
    assertThat(Afspraakwens.isEmail(email)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"noor", "noor@example", "noor@@example.org", "a b@example.org", ""})
  void refusesWhatIsNoEmailAddress(String email) {
    assertThat(Afspraakwens.isEmail(email)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Noor de Vries", "Łukasz O'Neill-Šimić", "王芳", "J. 2e"})
  void takesNamesOfEverywhere(String naam) {
    assertThat(Afspraakwens.isNaam(naam)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "12345", "<b>Noor</b>", "Noor\nBcc: iemand"})
  void refusesWhatIsNoName(String naam) {
    assertThat(Afspraakwens.isNaam(naam)).isFalse();
  }
}
