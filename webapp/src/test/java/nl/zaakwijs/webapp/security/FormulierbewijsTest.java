package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulierbewijsTest {
  private static final String NAAM = "__Host-zaakwijs-formulier";

  private final Testverzoek.Browser browser = new Testverzoek.Browser();

  @Test
  void beginsNoSessionForWhoOnlyReads() {
    Bezoek bezoek = browser.request().bezoek();

    assertThat(bezoek.csrf()).isNotEmpty();
    assertThat(bezoek.isBekend()).isFalse();
    assertThat(browser.sessionId()).isNull();
  }

  @Test
  void givesOneTokenToAllPagesOfABrowser() {
    Bezoek bezoek = browser.request().bezoek();
    String token = bezoek.csrf();

    assertThat(bezoek.csrf()).isEqualTo(token);
    assertThat(browser.request().bezoek().csrf()).isEqualTo(token);
    assertThat(new Testverzoek.Browser().request().bezoek().csrf()).isNotEqualTo(token);
  }

  @Test
  void givesACookieThatStaysWithThisSite() {
    browser.request().bezoek().csrf();

    Cookie cookie = Objects.requireNonNull(browser.cookie(NAAM));
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(cookie.getDomain()).isNull();
  }

  @Test
  void takesTheTokenThatBelongsToTheCookieAlone() {
    String own = browser.request().bezoek().csrf();
    String other = new Testverzoek.Browser().request().bezoek().csrf();

    assertThat(isOwn(own)).isTrue();
    assertThat(isOwn(other)).isFalse();
    assertThat(isOwn("")).isFalse();
    assertThat(isOwn(Objects.requireNonNull(browser.cookie(NAAM)).getValue())).isFalse();
  }

  @Test
  void takesNoTokenWithoutACookie() {
    String other = new Testverzoek.Browser().request().bezoek().csrf();

    assertThat(isOwn(other)).isFalse();
    assertThat(isOwn("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1-1-1-1-1", "zzzzzzzz-0000-4000-8000-000000000000"})
  void replacesACookieThatIsNotOurs(String value) {
    browser.request().cookie(NAAM, value);

    browser.request().bezoek().csrf();

    assertThat(UUID.fromString(Objects.requireNonNull(browser.cookie(NAAM)).getValue()))
        .hasToString(Objects.requireNonNull(browser.cookie(NAAM)).getValue())
        .isNotNull();
  }

  private boolean isOwn(String token) {
    return Testverzoek.FORMULIERBEWIJS.isOwn(browser.request().servlet(), token);
  }
}
