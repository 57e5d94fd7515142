package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerugpadTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/zaken",
        "/zaken?pagina=2&open=ja",
        "/zaken/00000000-0000-0000-0000-000000000001",
        "/vragen#laatste",
        "/zaken?van=%2F%2Fergens",
        "/inloggenhulp"
      })
  void goesBackToAPageOfThisSite(String pad) {
    assertThat(Terugpad.of(pad).pad()).isEqualTo(pad);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "zaken",
        "//kwaad.example",
        "///kwaad.example",
        "/\\kwaad.example",
        "\\\\kwaad.example",
        "/zaken\\..",
        "https://kwaad.example/",
        "http:kwaad",
        "javascript:alert(1)",
        "data:text/html,x",
        " /zaken",
        "/zaken\r\nSet-Cookie: a=b",
        "/za\tken",
        "/\t/kwaad.example",
        "/zaken\u0000",
        "/zaken\u2028",
        "/zaken/ë",
        "/%zz",
        "/.//kwaad.example",
        "/../..//kwaad.example",
        "/;//kwaad.example",
        "/zaken/../inloggen",
        "/inloggen",
        "/inloggen/terug?code=x&state=y",
        "/uitloggen",
        "/uitgelogd"
      })
  void goesToTheFirstPageInstead(String pad) {
    assertThat(Terugpad.of(pad)).isEqualTo(Terugpad.BEGIN);
  }

  @Test
  void goesToTheFirstPageWhenNothingIsAsked() {
    assertThat(Terugpad.of(null)).isEqualTo(Terugpad.BEGIN);
  }

  @Test
  void refusesAnEndlessPath() {
    assertThat(Terugpad.of("/" + "a".repeat(100_000))).isEqualTo(Terugpad.BEGIN);
  }

  @Test
  void escapesThePathInTheAddressOfTheLoginPage() {
    assertThat(Inlogpagina.uri(Inlogmelding.GEANNULEERD, Terugpad.of("/zaken?a=1&b=2")))
        .hasToString("/inloggen?melding=geannuleerd&naar=%2Fzaken%3Fa%3D1%26b%3D2");
  }
}
