package nl.zaakwijs.portal.afspraken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
  @ValueSource(
      strings = {
        "noor",
        "noor@example",
        "noor@@example.org",
        "a b@example.org",
        "",
        "no\u200bor@example.org",
        "noor@exam\u202eple.org",
        "noor@example.org\u0000",
        "noor@example.org\r\nBcc:a@b.nl",
        "noor\u3164@example.org",
        "noor@example..org"
      })
  void refusesWhatIsNoEmailAddress(String email) {
    assertThat(Afspraakwens.isEmail(email)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Noor de Vries",
        "Anne-Fleur van der Berg",
        "René Muñoz",
        "Łukasz O'Neill-Šimić",
        "Ayşe İnönü Çağlar",
        "D’Angelo",
        "Jose\u0301",
        "Nguyễn Thị Ánh",
        "Noor\u00a0Bakker",
        "王芳",
        "محمد العمراني",
        "J. 2e"
      })
  void takesNamesOfEverywhere(String naam) {
    assertThat(Afspraakwens.isNaam(naam)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "12345",
        "<b>Noor</b>",
        "Noor\nBcc: iemand",
        "Noor\tBakker",
        "Noor\u0000",
        "Noor\u202eseirV ed",
        "No\u200bor",
        "No\u00ador",
        "\ufeffNoor",
        "\u3164",
        "Noor\ufe0f",
        "Noor\ue000",
        "N\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        "Noor \ud83d\ude00"
      })
  void refusesWhatIsNoName(String naam) {
    assertThat(Afspraakwens.isNaam(naam)).isFalse();
  }

  @Test
  void refusesWhatIsTooLongWithoutTakingLong() {
    assertThat(Afspraakwens.isNaam("a".repeat(200))).isTrue();
    assertThat(Afspraakwens.isNaam("a".repeat(201))).isFalse();
    assertThat(Afspraakwens.isEmail("a".repeat(64) + "@" + "b.".repeat(90) + "nl")).isTrue();
    assertThat(Afspraakwens.isEmail("a".repeat(65) + "@example.org")).isFalse();
    assertThat(Afspraakwens.isNaam("a ".repeat(50_000) + "<")).isFalse();
  }
}
