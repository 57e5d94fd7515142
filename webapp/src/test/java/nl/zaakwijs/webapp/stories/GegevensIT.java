package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** "Mijn gegevens": the own record and travel documents, on their page and in conversation. */
class GegevensIT {
  private static final String SAM = "999990020";
  private static final String NOOR = "999990019";

  private final Portaal portaal = Portaal.shared();

  @AfterEach
  void mendTheSandbox() {
    portaal.sandbox().fouten().clear();
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void showsTheRecordAndUntilWhenTheDocumentsAreValid(Scripting scripting) {
    try (Bladeraar noor = new Bladeraar(portaal, scripting)) {
      noor.login("Noor de Vries", "/gegevens");
      Locator main = noor.page().locator("main");

      assertThat(main).containsText("Noor de Vries");
      assertThat(main).containsText("12 april 1991");
      assertThat(main).containsText("Beukenlaan 12");
      assertThat(main).containsText("nog 101 dagen");
      assertThat(main).containsText("Uw identiteitskaart is verlopen");
      assertThat(main).not().containsText("99999");
      noor.assertAccessible();
      noor.picture("gegevens-" + scripting);

      Locator kaart =
          noor.page().locator("article", new Page.LocatorOptions().setHasText("Identiteitskaart"));
      noor.activate(kaart.getByText("Lees hoe u het regelt"));
      assertThat(main).containsText("Identiteitskaart aanvragen");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void treatsLossDeathAndDepartureWithCare(Scripting scripting) {
    try (Bladeraar hendrik = new Bladeraar(portaal, scripting)) {
      hendrik.login("Hendrik de Boer", "/gegevens");
      Locator main = hendrik.page().locator("main");
      assertThat(main).containsText("Daarom laten wij hier geen gegevens zien");
      assertThat(main).not().containsText("Molenpad");
      assertThat(main).not().containsText("1941");
      hendrik.assertAccessible();
      hendrik.picture("gegevens-overleden-" + scripting);
    }
    try (Bladeraar yara = new Bladeraar(portaal, scripting)) {
      yara.login("Yara Meijer", "/gegevens");
      Locator main = yara.page().locator("main");
      assertThat(main).containsText("U bent vertrokken uit Nederland op 1 maart 2024");
      assertThat(main).containsText("België");
      assertThat(main).not().containsText("RNI");
      yara.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void answersInTheConversation(Scripting scripting) {
    try (Bladeraar noor = new Bladeraar(portaal, scripting)) {
      noor.login("Noor de Vries", "/vragen");
      noor.ask("wanneer verloopt mijn paspoort");
      Locator main = noor.page().locator("main");
      assertThat(main).containsText("Uw paspoort is geldig tot en met");
      assertThat(main).containsText("nog 101 dagen");

      noor.ask("en mijn id-kaart?");
      assertThat(main).containsText("Uw identiteitskaart is verlopen.");
      noor.assertAccessible();
      noor.picture("gegevens-gesprek-" + scripting);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "999990019 | op welk adres sta ik ingeschreven | U staat ingeschreven op dit adres: Beuken",
        "999990019 | in welke gemeente sta ik ingeschreven | in de gemeente Wijngaard",
        "999990032 | wat is mijn geboortedatum | alleen het jaar bekend: 1976",
        "999990147 | wat is mijn geboortedatum | alleen de maand bekend: juli 1988",
        "999990147 | op welk adres sta ik ingeschreven | De gemeente weet niet waar u woont",
        "999990056 | op welk adres sta ik ingeschreven | De gemeente onderzoekt of dit klopt: adres",
        "999990056 | hoe sta ik geregistreerd | U heeft om geheimhouding gevraagd",
        "999990135 | in welke gemeente sta ik ingeschreven | niet ingeschreven in een Nederlandse",
        "999990123 | wat is mijn adres | Daarom laten wij hier geen gegevens zien",
        "999990020 | is mijn paspoort nog geldig | Uw paspoort is vermist sinds",
        "999990044 | wanneer verloopt mijn paspoort | Wij vinden geen paspoort van u",
        "999990020 | wat is mijn bsn | Uw BSN laten wij hier niet zien",
      })
  void saysExactlyWhatWasAsked(String bsn, String vraag, String antwoord) {
    Bezoeksessie inwoner = new Bezoeksessie(portaal);
    inwoner.login(bsn, "/");

    Assertions.assertThat(inwoner.post("/vragen", Map.of("tekst", vraag)).body())
        .contains(antwoord)
        .doesNotContain("99999");
  }

  @Test
  void answersInEnglish() {
    Bezoeksessie noor = new Bezoeksessie(portaal);
    noor.login(NOOR, "/");
    noor.get("/vragen?taal=en");

    Assertions.assertThat(
            noor.post("/vragen", Map.of("tekst", "When does my passport expire?")).body())
        .contains("Your passport is valid until and including");
    Assertions.assertThat(noor.get("/gegevens?taal=en").body())
        .contains("12 April 1991", "Passport and identity card");
  }

  @Test
  void showsTheRecordWithoutTheDocumentsAndTheOtherWayAround() {
    Bezoeksessie sam = new Bezoeksessie(portaal);
    sam.login(SAM, "/");
    portaal.sandbox().fouten().set(Upstream.REISDOCUMENTEN, Fout.status(503));

    Assertions.assertThat(sam.get("/gegevens").body())
        .contains("Sam Jansen", "Wij kunnen nu niet zien tot wanneer")
        .doesNotContain("geen paspoort");
    Assertions.assertThat(
            sam.post("/vragen", Map.of("tekst", "wanneer verloopt mijn paspoort")).body())
        .contains("Wij kunnen nu niet zien tot wanneer")
        .doesNotContain("geen paspoort");

    portaal.sandbox().fouten().clear();
    portaal.sandbox().fouten().set(Upstream.BRP, Fout.status(503));
    Assertions.assertThat(sam.get("/gegevens").body())
        .contains("Wij kunnen uw gegevens nu niet ophalen", "Uw identiteitskaart is geldig")
        .doesNotContain("vinden u niet");
  }
}
