package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakwijs.portal.inwoner.Taal;
import org.junit.jupiter.api.Test;

class TaalFilterTest {
  private final Testverzoek.Browser browser = new Testverzoek.Browser();

  @Test
  void speaksTheLanguageThatIsAskedFor() {
    Testverzoek request = browser.request().path("/?x=1&taal=en").cookie("taal", "nl");

    assertThat(TaalFilter.taal(request.servlet())).isEqualTo(Taal.EN);
  }

  @Test
  void remembersTheLanguage() {
    Testverzoek request = browser.request().cookie("taal", "en").header("Accept-Language", "nl");

    assertThat(TaalFilter.taal(request.servlet())).isEqualTo(Taal.EN);
  }

  @Test
  void followsTheBrowserOtherwise() {
    assertThat(TaalFilter.taal(browser.request().header("Accept-Language", "en-GB").servlet()))
        .isEqualTo(Taal.EN);
    assertThat(TaalFilter.taal(browser.request().header("Accept-Language", "de").servlet()))
        .isEqualTo(Taal.NL);
    assertThat(TaalFilter.taal(browser.request().servlet())).isEqualTo(Taal.NL);
  }

  @Test
  void ignoresALanguageThatThePagesDoNotSpeak() {
    Testverzoek request = browser.request().path("/?taal=klingon").cookie("taal", "en");

    assertThat(TaalFilter.taal(request.servlet())).isEqualTo(Taal.EN);
  }
}
