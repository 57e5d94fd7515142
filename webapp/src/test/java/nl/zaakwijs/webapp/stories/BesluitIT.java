package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a resident reads of a closed zaak: how it ended, what was decided, who has to do with it.
 */
class BesluitIT {
  private final Portaal portaal = Portaal.shared();

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void tellsWhatWasDecidedAndHowToObject(Scripting scripting) {
    try (Bladeraar maria = new Bladeraar(portaal, scripting)) {
      maria.login("Maria Santos", "/zaken");
      maria.activate(maria.page().locator("main .zw-kaart a"));
      Locator main = maria.page().locator("main");

      assertThat(maria.heading("Besluit van")).isVisible();
      assertThat(main).containsText("Wij vergoeden uw bril tot 250 euro.");
      assertThat(main).containsText("Beslissing op uw aanvraag");
      assertThat(main).containsText("Geldt vanaf");
      assertThat(main).containsText("Bezwaar maken kan tot en met");
      assertThat(main).containsText("zes weken");
      assertThat(main.locator("a[href='/onderwerpen/bezwaar-maken']")).isVisible();
      assertThat(main).containsText("U krijgt 250 euro voor uw bril.");
      maria.assertAccessible();
      maria.picture("besluit-" + scripting);
      maria.page().setViewportSize(1100, 900);
      maria.picture("besluit-breed-" + scripting);
      maria.page().setViewportSize(320, 640);

      maria.open(maria.page().url() + "?taal=en");
      assertThat(main).containsText("You can object until");
      maria.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void namesWhoHandlesItAndWhoActsForTheResidentButNobodyElse(Scripting scripting) {
    try (Bladeraar maria = new Bladeraar(portaal, scripting)) {
      maria.login("Maria Santos", "/zaken");
      maria.activate(maria.page().locator("main .zw-kaart a"));
      Locator main = maria.page().locator("main");

      assertThat(main).containsText("Team Inkomen");
      assertThat(main).containsText("Noor de Vries");
      assertThat(main).not().containsText("Joris");
      assertThat(main).not().containsText("99999");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void saysThatTheTimeToObjectIsOverAndWhomToCall(Scripting scripting) {
    try (Bladeraar fatima = new Bladeraar(portaal, scripting)) {
      fatima.login("Fatima El Amrani", "/");
      fatima.open("/zaken?zoek=0003219");
      fatima.activate(fatima.page().locator("main .zw-kaart a"));
      Locator main = fatima.page().locator("main");

      assertThat(main).containsText("De termijn voor bezwaar is voorbij.");
      assertThat(main).containsText("Heeft u vragen over dit besluit? Bel");
      assertThat(main).not().containsText("Bezwaar maken kan");
      fatima.assertAccessible();
      fatima.picture("besluit-voorbij-" + scripting);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void linksToTheZakenThatBelongToIt(Scripting scripting) {
    try (Bladeraar fatima = new Bladeraar(portaal, scripting)) {
      fatima.login("Fatima El Amrani", "/");
      fatima.open("/zaken?zoek=0003204");
      fatima.activate(fatima.page().locator("main .zw-kaart a"));
      Locator list = fatima.page().locator("section[aria-labelledby=verwant]");
      assertThat(list.getByRole(AriaRole.LINK)).hasCount(1);
      fatima.assertAccessible();
      fatima.picture("zaak-met-deelzaak-" + scripting);

      fatima.activate(list.getByRole(AriaRole.LINK));

      assertThat(fatima.page().locator("main")).containsText("ZAAK-2026-0003207");
      assertThat(list).containsText("Deze zaak is daar een deel van");
      assertThat(fatima.page().locator("main")).not().containsText("ZAAK-2026-0000068");
    }
  }
}
