package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Someone acts for another person, with a mandate (DigiD Machtigen). */
class MachtigenIT {
  private static final String SAM = "999990020";
  private static final String MARIA = "999990056";

  private final Portaal portaal = Vertegenwoordiging.portaal();

  @AfterEach
  void mendTheSandbox() {
    portaal.sandbox().fouten().clear();
    portaal.sandbox().verkeer().assertGeenBsnInUrl();
    portaal.sandbox().verkeer().assertContractGehouden();
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void showsTheZakenOfWhoIsRepresentedAndSaysSoOnEveryPage(Scripting scripting) {
    try (Bladeraar sam = new Bladeraar(portaal, scripting)) {
      sam.login("Gemachtigde meneer", "/zaken");
      Locator main = sam.page().locator("main");

      assertThat(main).containsText("ZAAK-2026-0000056");
      assertThat(main).not().containsText("ZAAK-2026-0000020");
      for (String path : new String[] {"/zaken", "/gegevens", "/afspraken", "/vragen", "/over"}) {
        sam.open(path);
        assertThat(sam.page().locator("header")).containsText("U handelt namens Maria");
        sam.assertAccessible();
      }
      sam.open("/gegevens");
      assertThat(main).containsText("Lindeplein 40");
      assertThat(main).not().containsText("Kerkstraat");
      sam.picture("machtigen-" + scripting);
    }
  }

  @Test
  void showsTheActorNothingOfTheirOwn() {
    Bezoeksessie gemachtigde = new Bezoeksessie(portaal);
    gemachtigde.login("machtiging", "/");

    Assertions.assertThat(
            gemachtigde.get("/zaken/00000020-2026-4000-8000-000000000000").statusCode())
        .isEqualTo(404);
    Assertions.assertThat(
            gemachtigde.get("/zaken/00000056-2026-4000-8000-000000000000").statusCode())
        .isEqualTo(200);
    Assertions.assertThat(gemachtigde.get("/gegevens").body()).doesNotContain("Kerkstraat");
  }

  @Test
  void namesWhoActsAndForWhomApartInTheAuditTrail() {
    Audit zelf = auditOf(SAM);
    Audit maria = auditOf(MARIA);
    Audit namens = auditOf("machtiging");

    Assertions.assertThat(namens.userId()).isEqualTo(zelf.userId()).isNotEqualTo(maria.userId());
    Assertions.assertThat(zelf.representation()).isEqualTo("Inwoner via Zaakwijs");
    Assertions.assertThat(namens.representation())
        .isEqualTo("Gemachtigde via Zaakwijs, namens inwoner " + maria.userId());
  }

  @Test
  void answersQuestionsFromWhoIsRepresented() {
    Bezoeksessie gemachtigde = new Bezoeksessie(portaal);
    gemachtigde.login("machtiging", "/");

    gemachtigde.post("/vragen", Map.of("tekst", "Welke zaken heb ik?"));
    gemachtigde.post("/vragen", Map.of("tekst", "Op welk adres sta ik ingeschreven?"));

    Assertions.assertThat(gemachtigde.get("/vragen").body())
        .contains("ZAAK-2026-0000056", "Lindeplein 40")
        .doesNotContain("ZAAK-2026-0000020", "Kerkstraat");
  }

  @Test
  void keepsQuestionsOfEachPairApart() {
    Bezoeksessie gemachtigde = new Bezoeksessie(portaal);
    gemachtigde.login("machtiging", "/");
    gemachtigde.post("/vragen", Map.of("tekst", "Wat kost een rijbewijs voor mevrouw?"));

    Assertions.assertThat(gemachtigde.get("/mijn-vragen").body()).contains("rijbewijs voor");
    for (String bsn : new String[] {SAM, MARIA}) {
      Bezoeksessie zelf = new Bezoeksessie(portaal);
      zelf.login(bsn, "/");
      Assertions.assertThat(zelf.get("/mijn-vragen").body()).doesNotContain("rijbewijs voor");
    }
  }

  @Test
  void leavesNothingOfTheOneBehindForTheOther() {
    Bezoeksessie sam = new Bezoeksessie(portaal);
    sam.login(SAM, "/");
    sam.post("/vragen", Map.of("tekst", "Op welk adres sta ik ingeschreven?"));
    Assertions.assertThat(sam.get("/vragen").body()).contains("Kerkstraat");

    sam.post("/uitloggen", Map.of());
    sam.login("machtiging", "/vragen");

    Assertions.assertThat(sam.get("/vragen").body()).doesNotContain("Kerkstraat");
  }

  @Test
  void saysThatSomeoneActsForAnotherAlsoWithoutAName() {
    portaal.sandbox().fouten().set(Upstream.BRP, Fout.status(503));
    Bezoeksessie gemachtigde = new Bezoeksessie(portaal);
    gemachtigde.login("machtiging", "/zaken");

    Assertions.assertThat(gemachtigde.get("/zaken").body())
        .contains("U handelt namens iemand anders", "ZAAK-2026-0000056");
  }

  @Test
  void takesNoMandateForAnotherService() {
    Bezoeksessie gemachtigde = new Bezoeksessie(portaal);

    Assertions.assertThat(gemachtigde.login("machtiging-elders", "/zaken").body())
        .contains("Uw machtiging geldt niet voor deze site")
        .doesNotContain("ZAAK-");
  }

  @Test
  void takesNoMandateAtAllWhenNothingIsConfigured() {
    for (String sleutel : new String[] {"machtiging", "bedrijf", "vestiging"}) {
      Bezoeksessie iemand = new Bezoeksessie(Portaal.shared());

      Assertions.assertThat(iemand.login(sleutel, "/zaken").body())
          .as(sleutel)
          .contains("U logde in voor iemand anders")
          .doesNotContain("ZAAK-");
    }
  }

  private Audit auditOf(String sleutel) {
    Bezoeksessie iemand = new Bezoeksessie(portaal);
    iemand.login(sleutel, "/");
    portaal.sandbox().verkeer().forget();
    iemand.get("/zaken");
    return Audit.last(portaal.sandbox());
  }
}
