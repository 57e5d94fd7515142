package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Was dit nuttig?" under an answer: thanked, counted once, and without anyone's data. */
class NuttigIT {
  private final Portaal portaal = Portaal.shared();
  private final Bezoeksessie someone = new Bezoeksessie(portaal);

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void thanksWhoFoundItUseful(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Wat kost een paspoort?");
      Locator nuttig = inwoner.page().locator("#nuttig-1");
      assertThat(nuttig).containsText("Was dit nuttig?");
      inwoner.assertAccessible();

      inwoner.activate(choice(nuttig, "Ja"));

      assertThat(nuttig).containsText("Dank u wel");
      assertThat(nuttig.getByRole(AriaRole.BUTTON)).hasCount(0);
      assertThat(inwoner.page().locator("#antwoord-1")).containsText("Bron:");
      inwoner.assertAccessible();
      inwoner.picture("nuttig-ja");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void offersAPersonToWhomItDidNotHelp(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Wat kost een paspoort?");
      Locator nuttig = inwoner.page().locator("#nuttig-1");

      inwoner.activate(choice(nuttig, "Nee"));

      assertThat(nuttig).containsText("Dat is jammer");
      assertThat(nuttig.locator("a[href^='tel:']")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture("nuttig-nee");
      inwoner.activate(nuttig.locator("a[href='/contact']"));
      assertThat(inwoner.heading("^Contact$")).isVisible();
    }
  }

  @Test
  void putsTheFocusOnTheThanks() {
    try (Bladeraar inwoner = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      inwoner.open("/");
      inwoner.ask("Wat kost een paspoort?");
      inwoner.activate(choice(inwoner.page().locator("#nuttig-1"), "Ja"));
      assertThat(inwoner.page().locator("#nuttig-1 .zw-nuttig__dank")).isFocused();
    }
  }

  @Test
  void countsAnOpinionOnceByRouteAlone() {
    someone.post("/vragen", Map.of("tekst", "Wat kost een rijbewijs? Mijn bsn is 999990020"));
    double before = counted();

    someone.post("/vragen/nuttig", Map.of("nummer", "1", "nuttig", "nee"));
    someone.post("/vragen/nuttig", Map.of("nummer", "1", "nuttig", "ja"));

    assertThat(counted()).isEqualTo(before + 1);
    assertThat(someone.get("/metrics").body())
        .doesNotContainIgnoringCase("rijbewijs")
        .doesNotContain("999990020");
  }

  @Test
  void refusesWhatIsNoOpinion() {
    someone.post("/vragen", Map.of("tekst", "Wat kost een paspoort?"));
    assertThat(
            someone
                .post("/vragen/nuttig", Map.of("nummer", "1", "nuttig", "misschien"))
                .statusCode())
        .isEqualTo(400);
    assertThat(
            someone
                .post("/vragen/nuttig", Map.of("nummer", "1", "nuttig", "ja", "csrf", "fout"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void doesNotAskWhoNeedsHelpNow() {
    try (Bladeraar inwoner = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      inwoner.open("/");
      inwoner.ask("someone is breaking into my house");
      Locator answer = inwoner.page().locator("#antwoord-1");
      assertThat(answer).containsText("Bel meteen 112");
      assertThat(answer.locator("[lang=en]")).containsText("Call 112 now");
      assertThat(answer).not().containsText("Was dit nuttig");
      inwoner.assertAccessible();
      inwoner.picture("nood-engels");
    }
  }

  private static Locator choice(Locator nuttig, String answer) {
    return nuttig.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(answer).setExact(true));
  }

  private double counted() {
    Matcher total =
        Pattern.compile("zaakwijs_nuttig_total\\{[^}]*route=\"kennis\"[^}]*} ([0-9.]+)")
            .matcher(someone.get("/metrics").body());
    double sum = 0;
    while (total.find()) {
      sum += Double.parseDouble(total.group(1));
    }
    return sum;
  }
}
