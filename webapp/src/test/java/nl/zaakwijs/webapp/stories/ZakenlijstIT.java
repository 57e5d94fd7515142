package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A resident with many zaken leafs through them and searches. */
class ZakenlijstIT {
  private static final String KAARTEN = "main .zw-kaart:not(.zw-taak) a[href^='/zaken/']";

  private final Portaal portaal = Portaal.shared();

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void leafsThroughAllOfManyZaken(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.login("Fatima El Amrani", "/zaken");
      assertThat(inwoner.heading("Lopende zaken \\(12\\)")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture("zakenlijst-" + scripting);
      Set<String> found = new HashSet<>(cards(inwoner));

      for (int blad = 2; blad <= 4; blad++) {
        inwoner.activate(inwoner.link("^Volgende$"));
        assertThat(inwoner.page().getByText("Bladzijde " + blad + " van 4")).isVisible();
        assertThat(inwoner.page().locator("main nav a[aria-current=page]"))
            .containsText(Integer.toString(blad));
        found.addAll(cards(inwoner));
      }
      assertThat(inwoner.link("^Volgende$")).hasCount(0);
      assertThat(inwoner.heading("Afgeronde zaken \\(28\\)")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture("zakenlijst-laatste-" + scripting);
      inwoner.activate(inwoner.link("^Vorige$"));

      assertThat(inwoner.page().getByText("Bladzijde 3 van 4")).isVisible();
      assertThat(found).hasSize(40);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void searchesByNumberAndByWords(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.login("Fatima El Amrani", "/zaken");
      search(inwoner, "0003204");
      assertThat(inwoner.page().locator(KAARTEN)).hasCount(1);
      assertThat(inwoner.text()).contains("Wij vinden 1 zaak met ‘0003204’");

      search(inwoner, "parkeervergunning havenweg");
      assertThat(inwoner.page().locator("main")).containsText("zaken met ‘parkeervergunning");
      assertThat(cards(inwoner)).isNotEmpty();
      inwoner.assertAccessible();
      inwoner.picture("zaken-gevonden-" + scripting);

      search(inwoner, "zwembad");
      assertThat(inwoner.page().getByText("Wij vinden geen zaak met ‘zwembad’.")).isVisible();
      assertThat(inwoner.text()).doesNotContain("U heeft nu geen zaken");
      inwoner.assertAccessible();
      inwoner.picture("zaken-niet-gevonden-" + scripting);
      inwoner.activate(inwoner.link("Toon al uw zaken"));
      assertThat(inwoner.page().locator(KAARTEN)).hasCount(10);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void tellsUntilWhenItMayTakeAndWhyLonger(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.login("Fatima El Amrani", "/zaken");
      Locator main = inwoner.page().locator("main");
      assertThat(main).containsText("nog 26 dagen");
      assertThat(main).containsText("De termijn staat nu stil");

      search(inwoner, "WOZ");
      assertThat(main).containsText("Wij hebben de termijn verlengd");
      inwoner.activate(inwoner.page().locator(KAARTEN));

      assertThat(main).containsText("De termijn is daarom 6 weken langer.");
      assertThat(main).containsText("De commissie heeft meer tijd nodig.");
      inwoner.open("/zaken?zoek=0003203");
      inwoner.activate(inwoner.page().locator(KAARTEN));
      assertThat(main).containsText("Deze dagen tellen niet mee");
      assertThat(main).containsText("Wij wachten op uw bankafschriften.");
      inwoner.assertAccessible();
      inwoner.picture("zaak-opgeschort-" + scripting);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void saysThatTheTimeHasPassedAndWhatOneCanDo(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.login("Fatima El Amrani", "/");
      inwoner.open("/zaken?zoek=0003208");
      Locator main = inwoner.page().locator("main");
      assertThat(main).containsText("De termijn is voorbij.");

      inwoner.activate(inwoner.page().locator(KAARTEN));

      assertThat(inwoner.heading("Wat kunt u doen")).isVisible();
      assertThat(main).containsText("vraag wanneer u antwoord krijgt");
      assertThat(main).containsText("ingebrekestelling");
      inwoner.assertAccessible();
      inwoner.picture("zaak-te-laat-" + scripting);
    }
  }

  private static void search(Bladeraar inwoner, String zoek) {
    inwoner.page().getByLabel("Zoek in uw zaken").fill(zoek);
    inwoner.activate(inwoner.button("^Zoek$"));
    inwoner.page().waitForURL("**/zaken?zoek=**");
  }

  private static List<String> cards(Bladeraar inwoner) {
    return inwoner.page().locator(KAARTEN).all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }
}
