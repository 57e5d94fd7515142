package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A resident adds a document to a zaak, and nobody else does, and nothing unsafe comes in. */
class UploadIT {
  private static final String SAM = "999990020";
  private static final String MARIA = "999990056";
  private static final String JORIS = "999990044";
  private static final String WILLEM = "999990068";
  private static final String SAMS = "/zaken/00000020-2026-4000-8000-000000000000";
  private static final String MARIAS = "/zaken/00000056-2026-4000-8000-000000000000";
  private static final String JORIS_ZIJN = "/zaken/00000044-2026-4000-8000-000000000000";
  private static final String EICAR =
      "%PDF-1.4\nX5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private final Portaal portaal = Portaal.shared();

  @BeforeEach
  void forget() {
    portaal.sandbox().verkeer().forget();
  }

  @AfterEach
  void mendTheSandbox() {
    portaal.sandbox().fouten().clear();
    portaal.sandbox().clamd().setOutOfOrder(false);
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void addsADocumentAndShowsIt(Scripting scripting) {
    String naam = "bewijs van inkomen " + scripting + ".pdf";
    try (Bladeraar sam = new Bladeraar(portaal, scripting)) {
      sam.login("Sam Jansen", SAMS);
      sam.activate(sam.link("^Document toevoegen$"));
      assertThat(sam.heading("^Document toevoegen$")).isVisible();
      sam.assertAccessible();
      sam.picture("upload-" + scripting);

      sam.page()
          .getByLabel("Kies een document")
          .setInputFiles(new FilePayload(naam, "application/pdf", pdf(1_500_000)));
      sam.activate(sam.button("Voeg document toe"));
      sam.page().waitForURL(portaal.url().resolve(SAMS + "#documenten").toString());

      Locator main = sam.page().locator("main");
      assertThat(main).containsText("Uw document is toegevoegd: " + naam);
      assertThat(sam.link(naam + " \\(PDF, 1,5 MB\\)")).isVisible();
      sam.assertAccessible();
      sam.picture("upload-gelukt-" + scripting);
      sam.page().setViewportSize(1280, 800);
      sam.picture("upload-gelukt-breed-" + scripting);
      sam.open(SAMS);
      assertThat(main).not().containsText("Uw document is toegevoegd");
    }
    portaal.sandbox().verkeer().assertContractGehouden();
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void saysWhatIsWrongWithADocument(Scripting scripting) {
    try (Bladeraar sam = new Bladeraar(portaal, scripting)) {
      sam.login("Sam Jansen", SAMS + "/documenten/toevoegen");
      sam.page()
          .getByLabel("Kies een document")
          .setInputFiles(new FilePayload("brief.docx", "application/msword", pdf(100)));
      sam.button("Voeg document toe").press("Enter");

      Locator alert = sam.page().locator("[role=alert]");
      assertThat(alert).containsText("past niet bij wat erin staat");
      if (scripting.isOn()) {
        assertThat(alert).isFocused();
      }
      sam.assertAccessible();
      sam.picture("upload-fout-" + scripting);
      sam.page().setViewportSize(1280, 800);
      sam.picture("upload-fout-breed-" + scripting);
    }
    assertThat(writes()).isEmpty();
  }

  @Test
  void refusesAVirusAndAFileThatIsTooLargeOrOfAnotherKind() {
    Bezoeksessie sam = login(SAM);

    HttpResponse<String> virus =
        upload(sam, SAMS, "brief.pdf", EICAR.getBytes(StandardCharsets.US_ASCII));
    HttpResponse<String> large = upload(sam, SAMS, "brief.pdf", pdf(5_000_000));
    HttpResponse<String> program =
        upload(sam, SAMS, "brief.pdf", "MZ programma".getBytes(StandardCharsets.US_ASCII));
    HttpResponse<String> nothing = upload(sam, SAMS, "", new byte[0]);

    assertThat(virus.statusCode()).isEqualTo(400);
    assertThat(virus.body()).contains("virus");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("groter dan 3\u00a0MB");
    assertThat(program.statusCode()).isEqualTo(400);
    assertThat(program.body()).contains("kunnen wij niet openen");
    assertThat(nothing.statusCode()).isEqualTo(400);
    assertThat(nothing.body()).contains("U koos geen document");
    assertThat(writes()).isEmpty();
  }

  @Test
  void keepsNothingWhileTheScannerIsDown() {
    Bezoeksessie sam = login(SAM);
    portaal.sandbox().clamd().setOutOfOrder(true);

    HttpResponse<String> answer = upload(sam, SAMS, "brief.pdf", pdf(100));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("nu niet op virussen controleren");
    assertThat(writes()).isEmpty();
  }

  @Test
  void takesADocumentAwayThatDidNotArriveAsAWhole() {
    Bezoeksessie sam = login(SAM);
    portaal
        .sandbox()
        .fouten()
        .set(Upstream.DOCUMENTEN, Fout.status(500).onlyPath("/bestandsdelen"));

    HttpResponse<String> answer = upload(sam, SAMS, "half.pdf", pdf(100));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(writes())
        .anyMatch(call -> call.methode().equals("DELETE"))
        .noneMatch(call -> call.pad().contains("zaakinformatieobjecten"));
    portaal.sandbox().fouten().clear();
    assertThat(sam.get(SAMS).body()).doesNotContain("half.pdf");
  }

  @Test
  void addsOnceWhatIsSentTwice() {
    Bezoeksessie sam = login(SAM);
    Map<String, String> form = form(sam, SAMS);

    sam.upload(SAMS + "/documenten", form, "tweemaal.pdf", pdf(200));
    HttpResponse<String> again = sam.upload(SAMS + "/documenten", form, "tweemaal.pdf", pdf(200));

    assertThat(again.body()).contains("tweemaal.pdf");
    assertThat(writes())
        .filteredOn(call -> call.pad().contains("zaakinformatieobjecten"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    MARIA + "," + MARIAS + ",Uw zaak is afgerond",
    JORIS + "," + JORIS_ZIJN + ",Bij dit soort zaken kan dat niet"
  })
  void offersNothingWhereItIsNotPossibleAndSaysWhyThere(String bsn, String zaak, String waarom) {
    Bezoeksessie resident = login(bsn);

    HttpResponse<String> form = resident.get(zaak + "/documenten/toevoegen");
    HttpResponse<String> sent = upload(resident, zaak, "brief.pdf", pdf(5_000_000));

    assertThat(resident.get(zaak).body()).doesNotContain("Document toevoegen");
    assertThat(form.statusCode()).isEqualTo(409);
    assertThat(form.body()).contains("U kunt geen document toevoegen", waarom, zaak);
    assertThat(form.body()).doesNotContain("name=\"bestand\"");
    assertThat(sent.statusCode()).isEqualTo(409);
    assertThat(sent.body()).contains("Uw document is niet toegevoegd", waarom);
    assertThat(writes()).isEmpty();
  }

  @Test
  void saysSoWhenItDoesNotKnowWhetherTheDocumentArrived() {
    Bezoeksessie sam = login(SAM);
    Map<String, String> form = form(sam, SAMS);
    portaal
        .sandbox()
        .fouten()
        .set(
            Upstream.ZAKEN, Fout.halverwege(Halverwege.BREEKT).onlyPath("/zaakinformatieobjecten"));

    HttpResponse<String> answer = sam.upload(SAMS + "/documenten", form, "wie-weet.pdf", pdf(50));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("Wij weten niet of uw document is toegevoegd", "Kijk over een paar minuten");
  }

  @Test
  void goesBackToTheFormWhenItsAddressIsOpened() {
    HttpResponse<String> page = login(SAM).get(SAMS + "/documenten?taal=en");

    assertThat(page.uri().getPath()).isEqualTo(SAMS + "/documenten/toevoegen");
    assertThat(page.body()).contains("Choose a document", "<html lang=\"en\"");
  }

  @Test
  void hidesTheZaakOfSomeoneElse() {
    Bezoeksessie willem = login(WILLEM);

    assertThat(willem.get(SAMS + "/documenten/toevoegen").statusCode()).isEqualTo(404);
    assertThat(upload(willem, SAMS, "brief.pdf", pdf(100)).statusCode()).isEqualTo(404);
    assertThat(writes()).isEmpty();
  }

  @Test
  void refusesAFormThatComesFromElsewhere() {
    Bezoeksessie sam = login(SAM);
    String path = SAMS + "/documenten";
    String sleutel = UUID.randomUUID().toString();
    Map<String, String> late = new LinkedHashMap<>();
    late.put("sleutel", sleutel);
    late.put("csrf", form(sam, SAMS).get("csrf"));

    assertThat(sam.upload(path, Map.of("sleutel", sleutel), "a.pdf", pdf(9)).statusCode())
        .isEqualTo(403);
    assertThat(sam.upload(path, Map.of("csrf", "verzonnen"), "a.pdf", pdf(9)).statusCode())
        .isEqualTo(403);
    assertThat(sam.upload(path, late, "a.pdf", pdf(9)).statusCode()).isEqualTo(403);
    assertThat(sam.upload("/vragen", form(sam, SAMS), "a.pdf", pdf(9)).statusCode()).isIn(403, 415);
    assertThat(writes()).isEmpty();
  }

  private HttpResponse<String> upload(Bezoeksessie who, String zaak, String name, byte[] content) {
    return who.upload(zaak + "/documenten", form(who, zaak), name, content);
  }

  /** The hidden fields; made up where there is no form, but with the real token first. */
  private static Map<String, String> form(Bezoeksessie who, String zaak) {
    Map<String, String> hidden = who.hiddenOf(zaak + "/documenten/toevoegen");
    Map<String, String> form = new LinkedHashMap<>();
    form.put("csrf", Objects.requireNonNull(who.hiddenOf("/").get("csrf")));
    form.put("sleutel", hidden.getOrDefault("sleutel", UUID.randomUUID().toString()));
    return form;
  }

  private Bezoeksessie login(String bsn) {
    Bezoeksessie resident = new Bezoeksessie(portaal);
    assertThat(resident.login(bsn, "/").body()).contains("U bent ingelogd");
    return resident;
  }

  /** Everything that would have changed a register. */
  private List<Uitwisseling> writes() {
    return portaal.sandbox().verkeer().list().stream()
        .filter(call -> call.upstream() == Upstream.DOCUMENTEN || call.upstream() == Upstream.ZAKEN)
        .filter(call -> !call.methode().equals("GET") && !call.pad().contains("_zoek"))
        .toList();
  }

  private static byte[] pdf(int length) {
    byte[] pdf = new byte[length];
    Arrays.fill(pdf, (byte) '\n');
    byte[] begin = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(begin, 0, pdf, 0, Math.min(length, begin.length));
    return pdf;
  }
}
