package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that no story passes: reachable, accessible, in both languages. */
class OverigePaginasIT {
  private final Portaal portaal = Portaal.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/over",
        "/privacy",
        "/toegankelijkheid",
        "/contact",
        "/onderwerpen",
        "/onderwerpen/paspoort-aanvragen",
        "/inloggen",
        "/uitgelogd"
      })
  void isAccessibleInBothLanguages(String path) {
    try (Bladeraar visitor = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      for (String taal : new String[] {"nl", "en"}) {
        visitor.open(path + "?taal=" + taal);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", taal);
        assertThat(visitor.page().locator("h1")).hasCount(1);
        visitor.assertAccessible();
        visitor.picture("pagina" + path.replace('/', '-') + "-" + taal);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gegevens", "/mijn-vragen", "/afspraken", "/zaken"})
  void isAccessibleForAResident(String path) {
    try (Bladeraar sam = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      sam.login("Sam Jansen", path);
      assertThat(sam.page().locator("h1")).hasCount(1);
      sam.assertAccessible();
      sam.picture("inwoner" + path.replace('/', '-'));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bestaat-niet", "/onderwerpen/bestaat-niet"})
  void givesAFriendlyPageWithANumberWhenThereIsNothing(String path) {
    try (Bladeraar visitor = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      Response response = visitor.page().navigate(portaal.url().resolve(path).toString());
      assertThat(response.status()).isEqualTo(404);
      assertThat(visitor.text()).contains("Deze pagina is er niet").doesNotContain("Exception");
      visitor.assertAccessible();
    }
  }
}
