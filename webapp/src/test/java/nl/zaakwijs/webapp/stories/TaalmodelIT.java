package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.model.Gedrag;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A municipality with a language model: it writes along, and nothing hangs on it. */
class TaalmodelIT {
  private static final Portaal PORTAAL =
      Portaal.start(
          "taalmodel",
          sandbox ->
              Map.of(
                  "ZAAKWIJS_MODEL_URL",
                  sandbox.url() + "/model/v1",
                  "ZAAKWIJS_MODEL_NAAM",
                  "sandbox-model",
                  "ZAAKWIJS_MODEL_TIJD",
                  "20s",
                  "ZAAKWIJS_MODEL_STILTE",
                  "20s",
                  "ZAAKWIJS_MODEL_WACHTEN",
                  "2s"));

  @AfterAll
  static void stop() {
    PORTAAL.close();
  }

  @AfterEach
  void behaveAgain() {
    PORTAAL.sandbox().fouten().clear();
    PORTAAL.sandbox().model().setGedrag(Gedrag.OLLAMA);
    PORTAAL.sandbox().model().forget();
  }

  @Test
  void showsTheMunicipalitysTextFirstAndTheModelsTextWhenItIsThere() {
    PORTAAL.sandbox().model().setGedrag(Gedrag.TRAAG);
    try (Bladeraar inwoner = new Bladeraar(PORTAAL, Scripting.WITH_JAVASCRIPT)) {
      inwoner.open("/");
      inwoner.ask("Hoe vraag ik een paspoort aan?");
      Locator answer = inwoner.page().locator("#antwoord-1");
      assertThat(answer).containsText("Bron:");
      assertThat(answer).containsText("Een taalmodel schrijft een korte versie");
      assertThat(answer.locator("[data-teller]")).containsText("Zinnen klaar");
      assertThat(answer).not().containsText("Geschreven door een taalmodel");
      inwoner.assertAccessible();
      inwoner.picture("taalmodel-bezig");

      assertThat(answer).containsText("Geschreven door een taalmodel (AI).");
      assertThat(answer).containsText("De tekst van de gemeente");
      assertThat(answer).containsText("Bron:");
      assertThat(inwoner.page().locator("#melding")).containsText("geschreven door een taalmodel");
      inwoner.assertAccessible();
      inwoner.picture("taalmodel");

      inwoner.activate(answer.locator(".zw-model__bron").first());
      assertThat(inwoner.page().locator("#antwoord-1-passage-1")).isInViewport();
      inwoner.page().reload();
      assertThat(answer).containsText("Geschreven door een taalmodel (AI).");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Gedrag.class,
      names = {"LIEGT", "AFGEKAPT", "VERZINT_LINK", "ZONDER_BRON", "EINDELOOS"})
  void keepsToTheMunicipalitysTextWhenTheModelIsWrong(Gedrag gedrag) {
    PORTAAL.sandbox().model().setGedrag(gedrag);
    try (Bladeraar inwoner = new Bladeraar(PORTAAL, Scripting.WITH_JAVASCRIPT)) {
      inwoner.open("/");
      // Another question each time: what was judged before is not asked again.
      inwoner.ask("Wat kost een paspoort" + "?".repeat(gedrag.naam().length()));
      Locator answer = inwoner.page().locator("#antwoord-1");
      assertThat(answer).containsText("€");
      assertThat(answer.locator("[data-model]")).isHidden();
      inwoner.page().reload();
      assertThat(answer).containsText("Bron:");
      assertThat(answer).not().containsText("taalmodel");
    }
  }

  @Test
  void givesTheModelsTextWithoutJavaScriptWhenItIsQuick() {
    try (Bladeraar inwoner = new Bladeraar(PORTAAL, Scripting.WITHOUT_JAVASCRIPT)) {
      inwoner.open("/");
      inwoner.ask("Mijn bsn is 999990020, wat kost een paspoort?");
      Locator answer = inwoner.page().locator("#antwoord-1");
      assertThat(answer).containsText("Geschreven door een taalmodel (AI).");
      assertThat(answer).containsText("Bron:");
    }
    assertThat(PORTAAL.sandbox().model().prompts())
        .isNotEmpty()
        .allSatisfy(prompt -> assertThat(prompt).doesNotContain("999990020"));
  }

  @Test
  void makesNobodyWaitLongForAModelThatIsSlow() {
    // The first question of a server takes longer than all others.
    new Bezoeksessie(PORTAAL).post("/vragen", Map.of("tekst", "Wat kost een uittreksel?"));
    Bezoeksessie someone = new Bezoeksessie(PORTAAL);
    PORTAAL.sandbox().fouten().set(Upstream.MODEL, Fout.vertraagd(Duration.ofSeconds(60)));
    String page = someone.post("/vragen", Map.of("tekst", "Wat kost een rijbewijs?")).body();

    assertThat(page).contains("Bron:").doesNotContain("Geschreven door een taalmodel");
  }

  @Test
  void neverGivesAModelWhatIsPersonalOrUrgent() {
    try (Bladeraar sam = new Bladeraar(PORTAAL, Scripting.WITH_JAVASCRIPT)) {
      sam.login("Sam Jansen", "/vragen");
      sam.ask("Hoe staat het met mijn aanvraag?");
      assertThat(sam.page().locator("#antwoord-1 .zw-kaart").first()).isVisible();
      sam.ask("Wat kost een paspoort? Ik wil niet meer leven");
      assertThat(sam.page().locator("#antwoord-2")).containsText("113");
    }
    assertThat(PORTAAL.sandbox().model().prompts()).isEmpty();
  }

  @Test
  void saysThatThereIsAModel() {
    Bezoeksessie someone = new Bezoeksessie(PORTAAL);

    assertThat(someone.get("/over").body())
        .contains("Wat het taalmodel doet")
        .doesNotContain("gebruikt geen taalmodel");
    assertThat(someone.get("/privacy").body()).contains("Wat het taalmodel ziet");
    assertThat(someone.get("/vragen/model/7").body()).contains("event: niet");
  }
}
