package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Someone acts for an organisation, or for one branch of it (eHerkenning). */
class OrganisatieIT {
  private final Portaal portaal = Vertegenwoordiging.portaal();

  @AfterEach
  void checkTheTraffic() {
    portaal.sandbox().verkeer().assertContractGehouden();
    portaal.sandbox().verkeer().assertGeenBsnInUrl();
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void showsTheZakenOfTheOrganisation(Scripting scripting) {
    try (Bladeraar bakker = new Bladeraar(portaal, scripting)) {
      bakker.login("Bakkerij De Wijngaard B.V.", "/zaken");
      Locator main = bakker.page().locator("main");

      assertThat(main).containsText("ZAAK-2026-0000301");
      assertThat(main).not().containsText("ZAAK-2026-0000303");
      assertThat(bakker.page().locator("header"))
          .containsText("U handelt namens Bakkerij De Wijngaard B.V.");
      bakker.assertAccessible();
      bakker.picture("organisatie-" + scripting);

      bakker.open("/gegevens");
      assertThat(main).containsText("U bent ingelogd voor een organisatie");
      assertThat(main).containsText("90000012");
      bakker.assertAccessible();
      bakker.picture("organisatie-gegevens-" + scripting);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void showsABranchItsOwnZakenAlone(Scripting scripting) {
    try (Bladeraar bakker = new Bladeraar(portaal, scripting)) {
      bakker.login("vestiging Havenweg", "/zaken");
      Locator main = bakker.page().locator("main");

      assertThat(main).containsText("ZAAK-2026-0000302");
      assertThat(main).not().containsText("ZAAK-2026-0000301");
      assertThat(bakker.page().locator("header")).containsText("alleen voor vestiging");
      bakker.assertAccessible();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bedrijf, 00000301-2026-4000-8000-000000000000, 200",
    "bedrijf, 00000302-2026-4000-8000-000000000000, 200",
    "bedrijf, 00000303-2026-4000-8000-000000000000, 404",
    "bedrijf, 00000020-2026-4000-8000-000000000000, 404",
    "vestiging, 00000301-2026-4000-8000-000000000000, 404",
    "vestiging, 00000302-2026-4000-8000-000000000000, 200",
    "vestiging, 00000303-2026-4000-8000-000000000000, 404",
    "999990020, 00000301-2026-4000-8000-000000000000, 404",
  })
  void opensOnlyTheZaakOfWhoIsActedFor(String wie, String zaak, int status) {
    Bezoeksessie iemand = new Bezoeksessie(portaal);
    iemand.login(wie, "/");

    Assertions.assertThat(iemand.get("/zaken/" + zaak).statusCode()).isEqualTo(status);
  }

  @Test
  void answersQuestionsAboutItsZakenAndTellsOfNoPerson() {
    Bezoeksessie bakker = new Bezoeksessie(portaal);
    bakker.login("bedrijf", "/");

    Assertions.assertThat(
            bakker.post("/vragen", Map.of("tekst", "Hoe staat het met mijn aanvraag?")).body())
        .contains("ZAAK-2026-0000301");
    Assertions.assertThat(
            bakker.post("/vragen", Map.of("tekst", "Op welk adres sta ik ingeschreven?")).body())
        .contains("U bent ingelogd voor een organisatie");
  }

  @Test
  void namesThePersonWhoActsInTheAuditTrail() {
    Audit bedrijf = auditOf("bedrijf");
    Audit vestiging = auditOf("vestiging");

    Assertions.assertThat(bedrijf.userId())
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(vestiging.userId());
    Assertions.assertThat(bedrijf.representation())
        .startsWith("Medewerker via Zaakwijs, namens organisatie ")
        .isNotEqualTo(vestiging.representation())
        .doesNotContain("90000012", "999990160");
  }

  private Audit auditOf(String sleutel) {
    Bezoeksessie iemand = new Bezoeksessie(portaal);
    iemand.login(sleutel, "/");
    portaal.sandbox().verkeer().forget();
    iemand.get("/zaken");
    return Audit.last(portaal.sandbox());
  }
}
