package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZakenIT {
  private final Portaal portaal = Portaal.shared();

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void answersTheQuestionThatWasAskedBeforeTheLogin(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Hoe staat het met mijn aanvraag?");
      Locator answer = inwoner.page().locator("#antwoord-1");
      assertThat(answer).containsText("Log in met DigiD");
      inwoner.assertAccessible();
      inwoner.picture("zaken-inloggen-nodig-" + scripting);

      inwoner.activate(
          answer
              .getByRole(AriaRole.LINK)
              .filter(new Locator.FilterOptions().setHasText("Inloggen met DigiD")));
      inwoner.confirmLogin("Sam Jansen");

      assertThat(answer).containsText("ZAAK-2026-0000020");
      assertThat(answer).containsText(Pattern.compile("Klaar uiterlijk|Naar verwachting klaar"));
      assertThat(answer).containsText("Sinds");
      assertThat(inwoner.page().locator("#antwoord-2")).hasCount(0);
      inwoner.assertAccessible();
      inwoner.picture("zaken-beantwoord-" + scripting);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void showsAZaakWithItsStatusesAndDocuments(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.login("Sam Jansen", "/zaken");
      assertThat(inwoner.heading("^Mijn zaken$")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture("zaken-lijst-" + scripting);

      inwoner.activate(inwoner.page().locator("main a[href^='/zaken/']").first());

      assertThat(inwoner.page().locator("main")).containsText("ZAAK-2026-0000020");
      assertThat(inwoner.heading("Hoe staat het ervoor")).isVisible();
      assertThat(inwoner.heading("Documenten")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture("zaak-" + scripting);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void neverShowsWhatMustStayHidden(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.login("Maria Santos", "/zaken");
      assertThat(inwoner.page().locator("main a[href^='/zaken/']")).hasCount(1);
      assertThat(inwoner.text()).contains("Afgerond");
      inwoner.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void hidesTheZaakOfSomeoneElse(Scripting scripting) {
    String zaak;
    try (Bladeraar sam = new Bladeraar(portaal, scripting)) {
      sam.login("Sam Jansen", "/zaken");
      zaak = sam.page().locator("main a[href^='/zaken/']").first().getAttribute("href");
    }
    try (Bladeraar willem = new Bladeraar(portaal, scripting)) {
      willem.login("Willem Bakker", "/zaken");
      assertThat(willem.text()).doesNotContain("ZAAK-2026-0000020");
      Response response = willem.page().navigate(portaal.url().resolve(zaak).toString());
      assertThat(response.status()).isEqualTo(404);
      assertThat(willem.text()).doesNotContain("ZAAK-2026-0000020");
      willem.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void saysSoWhenThereAreNoZaken(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.login("Noor de Vries", "/zaken");
      assertThat(inwoner.text()).contains("geen zaken");
      inwoner.assertAccessible();
      inwoner.picture("zaken-geen-" + scripting);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void showsAZaakWithoutAStatusAsReceived(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.login("Joris van den Berg", "/zaken");
      assertThat(inwoner.page().locator("main")).containsText("Ontvangen");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void leavesNothingPersonalBehindAfterLogout(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.login("Sam Jansen", "/zaken");
      assertThat(inwoner.page().locator("main")).containsText("ZAAK-2026-0000020");

      inwoner.activate(inwoner.button("Uitloggen"));
      inwoner.page().waitForURL(Pattern.compile(".*/uitgelogd.*"));
      inwoner.assertAccessible();
      inwoner.page().goBack();

      assertThat(inwoner.page().locator("body")).not().containsText("ZAAK-2026-0000020");
      inwoner.open("/zaken");
      assertThat(inwoner.page().locator("body")).not().containsText("ZAAK-2026-0000020");
      assertThat(inwoner.page().locator("body")).containsText("Inloggen met DigiD");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void givesAWayOnWhenTheLoginIsCancelled(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/inloggen?naar=/zaken");
      inwoner.assertAccessible();
      inwoner.picture("inloggen-" + scripting);
      inwoner.activate(inwoner.link("Inloggen bij .* met DigiD"));
      inwoner.activate(inwoner.button("Annuleren"));
      assertThat(inwoner.link("Inloggen bij .* met DigiD")).isVisible();
      assertThat(inwoner.page().url()).startsWith(portaal.url().toString());
      inwoner.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void givesNothingOfWhoUsedTheBrowserBeforeToWhoLogsIn(Scripting scripting) {
    try (Bladeraar browser = new Bladeraar(portaal, scripting)) {
      browser.open("/");
      browser.ask("Kan ik hulp krijgen bij schulden?");
      assertThat(browser.page().locator("#antwoord-1")).isVisible();

      browser.login("Noor de Vries", "/vragen");

      assertThat(browser.page().locator("body")).not().containsText("hulp krijgen bij schulden");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void forgetsADeletedConversationOnThePageToo(Scripting scripting) {
    try (Bladeraar sam = new Bladeraar(portaal, scripting)) {
      sam.login("Sam Jansen", "/vragen");
      sam.ask("Wanneer wordt grofvuil opgehaald?");
      assertThat(sam.page().locator("#antwoord-1")).isVisible();

      sam.open("/mijn-vragen");
      sam.activate(sam.page().locator("form[action='/mijn-vragen/wis-alles'] button"));
      sam.open("/vragen");
      assertThat(sam.page().locator("#antwoord-1")).hasCount(0);
      sam.ask("Wat kost een paspoort?");
      assertThat(sam.page().locator("#antwoord-1")).isVisible();
      sam.open("/mijn-vragen");

      assertThat(sam.page().locator("main")).containsText("Wat kost een paspoort?");
      assertThat(sam.page().locator("main")).not().containsText("grofvuil");
    }
  }
}
