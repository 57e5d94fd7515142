package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the municipality asks of a resident: above the list, in it, on the zaak and in answers. */
class TakenIT {
  private static final String SAM = "999990020";
  private static final String ZAAK_VAN_SAM = "/zaken/00000020-2026-4000-8000-000000000000";

  private final Portaal portaal = Portaal.shared();

  @AfterEach
  void mend() {
    portaal.sandbox().fouten().clear();
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void tellsAboveTheListWhatHasToBeDoneAndHow(Scripting scripting) {
    try (Bladeraar fatima = new Bladeraar(portaal, scripting)) {
      fatima.login("Fatima El Amrani", "/zaken");
      Locator taken = fatima.page().locator("section[aria-labelledby=taken]");
      Locator taak = taken.getByRole(AriaRole.LISTITEM);

      assertThat(fatima.heading("^Dit moet u nog doen$")).isVisible();
      assertThat(taak).hasCount(3);
      assertThat(taak.nth(0)).containsText("Stuur uw bankafschriften");
      assertThat(taak.nth(0)).containsText("Dit had klaar moeten zijn op");
      assertThat(taak.nth(0).getByRole(AriaRole.LINK).first())
          .hasAttribute(
              "href",
              Pattern.compile(
                  "https://formulieren\\.wijngaard\\.example/f/bankafschriften\\?taak=[0-9a-f-]+"));
      assertThat(taak.nth(1)).containsText("€ 147,43");
      assertThat(taak.nth(1)).containsText(Pattern.compile("Uiterlijk .*, nog 20 dagen"));
      assertThat(taak.nth(1)).containsText("staat hoe u betaalt");
      assertThat(taak.nth(2)).containsText("Kies een dag voor uw nieuwe container");
      assertThat(taak.nth(2).getByRole(AriaRole.LINK)).hasCount(0);
      assertThat(taken).not().containsText("Stuur een betere tekening");
      fatima.assertAccessible();
      fatima.picture("taken-lijst-" + scripting);

      fatima.open("/zaken?zoek=0003206");
      assertThat(taken).hasCount(0);
      assertThat(fatima.page().locator("main .zw-kaart"))
          .containsText("U moet nog iets doen: Betaal de leges voor uw straatfeest");
      fatima.assertAccessible();
      fatima.picture("taken-kaart-" + scripting);

      fatima.open("/zaken?taal=en");
      assertThat(taken).containsText("What you still have to do");
      assertThat(taken).containsText("This was due on");
      fatima.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void tellsOnTheZaakWhatBelongsToItAndNothingOfAnother(Scripting scripting) {
    try (Bladeraar sam = new Bladeraar(portaal, scripting)) {
      sam.login("Sam Jansen", ZAAK_VAN_SAM);
      Locator main = sam.page().locator("main");

      assertThat(main).containsText("Stuur een kopie van uw geboorteakte");
      assertThat(main).containsText(Pattern.compile("Uiterlijk .*, nog 11 dagen"));
      assertThat(sam.link("Doe dit op formulieren.wijngaard.example"))
          .hasAttribute("href", "https://formulieren.wijngaard.example/geboorteakte");
      assertThat(main).not().containsText("jaarrekening");
      assertThat(main).not().containsText("buurman");
      sam.assertAccessible();
      sam.picture("taken-zaak-" + scripting);

      sam.open("/zaken");
      assertThat(main).containsText("U moet nog iets doen:");
      assertThat(main).not().containsText("jaarrekening");
      assertThat(main).not().containsText("buurman");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void tellsThatSomethingWasDoneAndIsBeingLookedAt(Scripting scripting) {
    try (Bladeraar fatima = new Bladeraar(portaal, scripting)) {
      fatima.login("Fatima El Amrani", "/zaken/00003204-2026-4000-8000-000000000000");

      assertThat(fatima.heading("^Dit heeft u al gedaan$")).isVisible();
      assertThat(fatima.page().locator("section[aria-labelledby=taken]"))
          .containsText("Stuur een betere tekening");
      assertThat(fatima.page().locator("section[aria-labelledby=taken] a")).hasCount(0);
      fatima.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void tellsAnotherResidentOnlyWhatIsAskedOfThem(Scripting scripting) {
    try (Bladeraar willem = new Bladeraar(portaal, scripting)) {
      willem.login("Willem Bakker", "/zaken");
      Locator main = willem.page().locator("main");

      assertThat(main).containsText("Bevestig dat u de buurman kent");
      assertThat(main).not().containsText("geboorteakte");
      assertThat(main).not().containsText("ZAAK-2026-0000020");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void answersWhatTheResidentHasToDo(Scripting scripting) {
    try (Bladeraar sam = new Bladeraar(portaal, scripting)) {
      sam.login("Sam Jansen", "/vragen");
      sam.ask("Welke stukken missen jullie nog voor mijn verzoek om Nederlander te worden?");

      assertThat(sam.page().locator("#antwoord-1"))
          .containsText("U moet nog iets doen: Stuur een kopie van uw geboorteakte");
      sam.assertAccessible();
      sam.picture("taken-antwoord-" + scripting);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Storingsoort.class, mode = Mode.EXCLUDE, names = "ELDERS")
  void saysThatItCannotLookAndShowsTheRest(Storingsoort soort) {
    Bezoeksessie sam = new Bezoeksessie(portaal);
    sam.login(SAM, "/zaken");
    portaal.sandbox().fouten().set(Upstream.OBJECTEN, soort.fout());

    for (String pad : new String[] {"/zaken", ZAAK_VAN_SAM}) {
      assertThat(sam.get(pad).body())
          .as(pad)
          .contains("ZAAK-2026-0000020", "niet zien wat u nog moet doen")
          .doesNotContain("Stuur een kopie");
    }
    assertThat(sam.get("/zaken?zoek=niets").body()).contains("niet zien wat u nog moet doen");
  }
}
