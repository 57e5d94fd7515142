package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the municipality configured per zaaktype, as residents see it. */
class ZaaktypeIT {
  private static final String FATIMA = "999990032";
  private static final String MARIA = "999990056";
  private static final String PARKEREN = "/zaken/00003201-2026-4000-8000-000000000000";
  private static final String EVENEMENT = "/zaken/00003206-2026-4000-8000-000000000000";
  private static final String MELDING = "/zaken/00003202-2026-4000-8000-000000000000";
  private static final String VERBORGEN = "/zaken/00000059-2026-4000-8000-000000000000";

  private final Portaal portaal = Portaal.shared();

  @AfterEach
  void mend() {
    portaal.sandbox().fouten().clear();
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void showsTheFactsThatTheMunicipalityChoseAndNoOther(Scripting scripting) {
    try (Bladeraar fatima = new Bladeraar(portaal, scripting)) {
      fatima.login("Fatima El Amrani", PARKEREN);
      Locator gegevens = fatima.page().locator("section[aria-labelledby=gegevens]");

      assertThat(gegevens.locator("dt"))
          .hasText(new String[] {"Kenteken", "Parkeergebied", "Gewenste begindatum"});
      assertThat(gegevens.locator("dd").first()).hasText("GX-100-T");
      assertThat(gegevens.locator("dd").last())
          .hasText(Pattern.compile("\\d{1,2} [a-z]+ 20\\d\\d"));
      assertThat(gegevens).not().containsText("risico");
      assertThat(fatima.page().locator("main"))
          .containsText("De vergunning geldt alleen voor uw eigen kenteken.");
      fatima.assertAccessible();
      fatima.picture("zaaktype-gegevens-" + scripting);

      fatima.open(EVENEMENT);
      assertThat(gegevens.locator("dd").first())
          .hasText(Pattern.compile("\\d{1,2} [a-z]+ 20\\d\\d, 13\\.30 uur"));
      assertThat(gegevens.locator("dd").last()).hasText("1250");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void speaksTheLanguageOfTheReaderWhereTheMunicipalityWroteIt(Scripting scripting) {
    try (Bladeraar fatima = new Bladeraar(portaal, scripting)) {
      fatima.login("Fatima El Amrani", PARKEREN);
      fatima.open(PARKEREN + "?taal=en");
      Locator main = fatima.page().locator("main");

      assertThat(main).containsText("Resident parking permit");
      assertThat(main).containsText("Number plate");
      assertThat(main).containsText("Details of your case");
      assertThat(main.locator("dt:has-text('Number plate')")).hasAttribute("lang", "en");
      assertThat(main.locator("dd:has-text('GX-100-T')")).hasAttribute("lang", "nl");
      fatima.assertAccessible();
    }
  }

  @Test
  void invitesToAskOnlyWhereTheMunicipalityWantsIt() {
    Bezoeksessie fatima = new Bezoeksessie(portaal);
    fatima.login(FATIMA, "/zaken");

    assertThat(fatima.get(PARKEREN).body()).contains("Stel een vraag over deze zaak");
    assertThat(fatima.get(MELDING).body())
        .contains("ZAAK-2026-0003202")
        .doesNotContain("Stel een vraag over deze zaak");
  }

  @Test
  void beginsAQuestionWithTheZaakThatItIsAbout() {
    try (Bladeraar fatima = new Bladeraar(portaal, Scripting.WITHOUT_JAVASCRIPT)) {
      fatima.login("Fatima El Amrani", PARKEREN);

      fatima.activate(fatima.page().locator("main").getByText("Stel een vraag over deze zaak"));

      assertThat(fatima.page().locator("#tekst")).hasValue("Over zaak ZAAK-2026-0003201: ");
      fatima.ask("Over zaak ZAAK-2026-0003201: wanneer hoor ik iets?");
      assertThat(fatima.page().locator("#antwoord-1")).containsText("ZAAK-2026-0003201");
    }
    Bezoeksessie visitor = new Bezoeksessie(portaal);
    assertThat(visitor.get("/vragen?over=Bel+mij+op+%3Cb%3E").body()).doesNotContain("Bel mij op");
  }

  @Test
  void hidesAZaaktypeEverywhere() {
    Bezoeksessie maria = new Bezoeksessie(portaal);
    maria.login(MARIA, "/zaken");

    assertThat(maria.get("/zaken").body()).doesNotContain("0000059", "Huisbezoek");
    assertThat(maria.get("/zaken?zoek=huisbezoek").body()).doesNotContain("0000059");
    assertThat(maria.get(VERBORGEN).statusCode()).isEqualTo(404);
    assertThat(
            maria.post("/vragen", Map.of("tekst", "Hoe staat het met ZAAK-2026-0000059?")).body())
        .doesNotContain("Huisbezoek");
  }

  @ParameterizedTest
  @EnumSource(value = Storingsoort.class, mode = Mode.EXCLUDE, names = "ELDERS")
  void saysThatTheFactsCannotBeShownAndShowsTheRest(Storingsoort soort) {
    Bezoeksessie fatima = new Bezoeksessie(portaal);
    fatima.login(FATIMA, "/zaken");
    portaal.sandbox().fouten().set(Upstream.ZAKEN, soort.fout().onlyPath("zaakeigenschappen"));

    assertThat(fatima.get(PARKEREN).body())
        .contains("ZAAK-2026-0003201", "kunnen wij nu niet laten zien", "Documenten")
        .doesNotContain("GX-100-T");
  }
}
