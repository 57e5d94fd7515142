package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A register that is too slow for a page, though not broken: what it has comes later. */
class TraagIT {
  private static final String SAM = "999990020";
  private static final String SAMS = "/zaken/00000020-2026-4000-8000-000000000000";
  private static final Fout TRAAG = Fout.vertraagd(Duration.ofMillis(2200));

  @SuppressWarnings("NullAway.Init")
  private static Portaal portaal;

  @BeforeAll
  static void start() {
    portaal = Portaal.start("traag", Map.of("ZAAKWIJS_TIJD_TOTAAL", "1500ms"));
  }

  @AfterAll
  static void stop() {
    portaal.close();
  }

  @AfterEach
  void mend() {
    portaal.sandbox().fouten().clear();
  }

  @Test
  void putsTheDocumentsInTheirPlaceAsSoonAsTheyAreThere() {
    try (Bladeraar sam = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      sam.login("Sam Jansen", "/zaken");
      portaal.sandbox().fouten().set(Upstream.DOCUMENTEN, TRAAG);

      sam.open(SAMS);

      Locator deel = sam.page().locator("#deel-documenten");
      assertThat(deel).hasAttribute("aria-busy", "true");
      assertThat(deel).containsText("Wij halen het nog op");
      sam.assertAccessible();
      sam.picture("zaak-traag");
      assertThat(deel).containsText("Ontvangstbevestiging");
      assertThat(deel).not().containsText("niet alle documenten ophalen");
      assertThat(sam.page().locator("#melding")).hasText("De rest van deze bladzijde is er nu.");
      sam.assertAccessible();
    }
  }

  @Test
  void leavesTheLinkWhereTheRestDoesNotComeEither() {
    try (Bladeraar sam = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      sam.login("Sam Jansen", "/zaken");
      portaal.sandbox().fouten().set(Upstream.DOCUMENTEN, Fout.status(503));

      sam.open(SAMS);

      Locator deel = sam.page().locator("#deel-documenten");
      assertThat(deel).not().hasAttribute("aria-busy", "true");
      assertThat(deel).containsText("niet alle documenten ophalen");
      assertThat(deel.locator("[data-later-bezig]")).isHidden();
      assertThat(sam.page().locator("#melding")).isEmpty();
      assertThat(sam.link("Laad deze pagina opnieuw")).isVisible();
    }
  }

  @Test
  void waitsLongerForWhoChoosesToWithoutScript() {
    Bezoeksessie sam = new Bezoeksessie(portaal);
    sam.login(SAM, "/");
    portaal.sandbox().fouten().set(Upstream.ZAKEN, TRAAG);

    String mislukt = sam.get("/zaken").body();
    String gewacht = sam.get("/zaken?geduld=ja").body();

    assertThat(mislukt).contains("uw zaken nu niet ophalen", "href=\"/zaken?geduld=ja\"");
    assertThat(gewacht).contains("ZAAK-2026-0000020").doesNotContain("niet al uw zaken");
  }

  @Test
  void putsThePersonalRecordInItsPlaceAsSoonAsItIsThere() {
    try (Bladeraar sam = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      sam.login("Sam Jansen", "/zaken");
      portaal.sandbox().fouten().set(Upstream.BRP, TRAAG);

      sam.open("/gegevens");

      Locator main = sam.page().locator("main");
      assertThat(main).containsText("uw gegevens nu niet ophalen");
      assertThat(main).containsText("Kerkstraat 5 A");
      assertThat(main).not().containsText("uw gegevens nu niet ophalen");
      sam.assertAccessible();
    }
  }

  @Test
  void showsWhatIsAskedOnceThatIsKnown() {
    try (Bladeraar sam = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      sam.login("Sam Jansen", "/gegevens");
      portaal.sandbox().fouten().set(Upstream.OBJECTEN, TRAAG);

      sam.open("/zaken");

      assertThat(sam.page().locator("main")).containsText("niet zien wat u nog moet doen");
      assertThat(sam.page().locator("main")).containsText("Stuur een kopie van uw geboorteakte");
      assertThat(sam.page().locator("main")).not().containsText("niet zien wat u nog moet doen");
    }
  }
}
