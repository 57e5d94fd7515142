package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VragenIT {
  private final Portaal portaal = Portaal.shared();

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void answersFromTheMunicipalitysOwnKnowledge(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      assertThat(inwoner.heading("^Stel uw vraag$")).isVisible();
      assertThat(inwoner.text()).contains("computerprogramma");
      inwoner.assertAccessible();
      inwoner.picture("vragen-eerste-" + scripting);

      inwoner.ask("Wat kost een paspoort?");

      Locator answer = inwoner.page().locator("#antwoord-1");
      assertThat(answer).containsText("€");
      assertThat(answer).containsText("Bron:");
      assertThat(answer).containsText("Gecontroleerd op");
      assertThat(answer).containsText("Waarom dit antwoord?");
      assertThat(answer).containsText("Maak een afspraak");
      inwoner.assertAccessible();
      inwoner.picture("vragen-paspoort-" + scripting);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void neverAsksAgainOnAReload(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Wat kost een paspoort?");
      assertThat(inwoner.page().locator("#antwoord-1")).isVisible();

      inwoner.page().reload();

      assertThat(inwoner.page().locator("#antwoord-1")).isVisible();
      assertThat(inwoner.page().locator("#antwoord-2")).hasCount(0);
    }
  }

  @Test
  void givesAScriptTheConversationInOneGo() {
    Bezoeksessie someone = new Bezoeksessie(portaal);
    Map<String, String> form = new HashMap<>(someone.hiddenOf("/"));
    form.put("tekst", "Wat kost een paspoort?");

    HttpResponse<String> answer = someone.sendAsScript("/vragen", form);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.previousResponse()).isEmpty();
    assertThat(answer.body()).startsWith("<section id=\"gesprek\"").contains("id=\"antwoord-1\"");
  }

  @Test
  void movesTheFocusToTheNewAnswer() {
    try (Bladeraar inwoner = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      inwoner.open("/");
      inwoner.ask("Wat kost een paspoort?");
      assertThat(inwoner.page().locator("#antwoord-1")).isVisible();
      inwoner.ask("Hoe lang duurt dat?");
      assertThat(inwoner.page().locator("#antwoord-2")).isVisible();
      inwoner
          .page()
          .waitForFunction(
              "document.querySelector('#antwoord-2').contains(document.activeElement)");
    }
  }

  @Test
  void isUsableWithTheKeyboardAlone() {
    try (Bladeraar inwoner = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      inwoner.open("/");
      inwoner.page().keyboard().press("Tab");
      assertThat(inwoner.link("Naar de inhoud")).isFocused();
      inwoner.page().keyboard().press("Enter");
      for (int i = 0; i < 3 && !isOnTheField(inwoner); i++) {
        inwoner.page().keyboard().press("Tab");
      }
      inwoner.page().keyboard().type("Wat kost een paspoort?");
      inwoner.page().keyboard().press("Tab");
      inwoner.page().keyboard().press("Enter");
      assertThat(inwoner.page().locator("#antwoord-1")).containsText("Bron:");
    }
  }

  private static boolean isOnTheField(Bladeraar inwoner) {
    return (boolean) inwoner.page().evaluate("document.activeElement.id === 'tekst'");
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void saysHonestlyWhatItDoesNotKnow(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Waarom zingen walvissen in de oceaan?");
      assertThat(inwoner.page().locator("#antwoord-1"))
          .containsText("Dit gaat niet over de gemeente");
      inwoner.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void showsEmergencyHelpFirst(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Wat kost een paspoort? Ik wil niet meer leven");
      assertThat(inwoner.page().locator("#antwoord-1")).containsText("113");
      inwoner.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void masksPersonalDataBeforeItIsShownAgain(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Mijn bsn is 999990020, wat kost een paspoort?");
      assertThat(inwoner.page().locator("#antwoord-1")).containsText("€");
      assertThat(inwoner.text()).doesNotContain("999990020").contains("[BSN]");
    }
  }

  @Test
  void answersInEnglishToo() {
    try (Bladeraar inwoner = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      inwoner.open("/");
      inwoner.link("English").click();
      assertThat(inwoner.page().locator("html")).hasAttribute("lang", "en");
      inwoner.assertAccessible();
      inwoner
          .page()
          .getByRole(com.microsoft.playwright.options.AriaRole.TEXTBOX)
          .fill("How much is a passport?");
      inwoner.page().locator("form[data-vraag] button[type=submit]").click();
      assertThat(inwoner.page().locator("#antwoord-1")).containsText("€");
      inwoner.assertAccessible();
      inwoner.picture("vragen-engels");
    }
  }
}
