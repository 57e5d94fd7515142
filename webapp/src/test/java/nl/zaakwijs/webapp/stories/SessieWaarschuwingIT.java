package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;

/** Nobody is logged out unawares: two minutes before, the page asks whether to stay. */
class SessieWaarschuwingIT {
  private final Portaal portaal = Portaal.shared();

  @Test
  void warnsTwoMinutesBeforeTheEndAndTakesTheFocus() {
    try (Bladeraar sam = loggedInWithAClock()) {
      sam.page().clock().runFor("12:50");
      assertThat(warning(sam)).isHidden();

      sam.page().clock().runFor("00:15");

      assertThat(warning(sam)).isVisible();
      assertThat(warning(sam)).containsText("U wordt over 2 minuten uitgelogd");
      assertThat(warning(sam)).hasAccessibleName("U wordt bijna uitgelogd");
      assertThat(sam.button("Blijf ingelogd")).isFocused();
      sam.assertAccessible();
      sam.picture("sessie-waarschuwing");
      sam.page().clock().runFor("01:05");
      assertThat(warning(sam)).containsText("binnen 1 minuut");
    }
  }

  @Test
  void staysLoggedInOnRequestAndGivesTheFocusBack() {
    try (Bladeraar sam = loggedInWithAClock()) {
      Locator field = sam.page().locator("#tekst");
      field.fill("Hoe staat het");
      sam.page().clock().runFor("13:10");
      assertThat(warning(sam)).isVisible();

      sam.activate(sam.button("Blijf ingelogd"));

      assertThat(warning(sam)).isHidden();
      assertThat(field).isFocused();
      assertThat(field).hasValue("Hoe staat het");
      sam.page().clock().runFor("12:30");
      assertThat(warning(sam)).isHidden();
      sam.page().clock().runFor("00:45");
      assertThat(warning(sam)).isVisible();
      sam.page().keyboard().press("Escape");
      assertThat(warning(sam)).isHidden();
    }
  }

  @Test
  void countsAQuestionAsActivity() {
    try (Bladeraar sam = loggedInWithAClock()) {
      sam.page().clock().runFor("10:00");
      sam.ask("Wat kost een paspoort?");
      assertThat(sam.page().locator("#antwoord-1")).isVisible();

      sam.page().clock().runFor("05:00");

      assertThat(warning(sam)).isHidden();
    }
  }

  @Test
  void leavesThePageWhenNobodyAnswers() {
    try (Bladeraar sam = loggedInWithAClock()) {
      sam.page().evaluate("document.body.dataset.eerst = 'ja'");
      Request end =
          sam.page()
              .waitForRequest(
                  request -> request.url().contains("/inloggen?naar="),
                  () -> sam.page().clock().runFor("15:03"));
      assertThat(end.isNavigationRequest()).isTrue();
      // Closed on its way to another page, the browser sometimes never answers.
      assertThat(sam.page().locator("body[data-eerst]")).hasCount(0);
    }
  }

  @Test
  void saysItPlainlyWithoutJavaScript() {
    try (Bladeraar sam = new Bladeraar(portaal, Scripting.WITHOUT_JAVASCRIPT)) {
      sam.login("Sam Jansen", "/afspraken/nieuw");
      assertThat(sam.page().locator("main")).containsText("Doet u 15 minuten niets");
      assertThat(sam.page().locator("#sessie")).isHidden();
    }
    try (Bladeraar visitor = new Bladeraar(portaal, Scripting.WITHOUT_JAVASCRIPT)) {
      visitor.open("/afspraken/nieuw");
      assertThat(visitor.page().locator("main")).not().containsText("15 minuten niets");
    }
  }

  private Bladeraar loggedInWithAClock() {
    Bladeraar sam = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT);
    sam.page().clock().install();
    sam.login("Sam Jansen", "/vragen");
    return sam;
  }

  private static Locator warning(Bladeraar resident) {
    return resident.page().getByRole(AriaRole.ALERTDIALOG);
  }
}
