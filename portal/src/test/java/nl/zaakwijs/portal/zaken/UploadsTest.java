package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.JORIS;
import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static nl.zaakwijs.portal.inwoner.Testinwoners.WILLEM;
import static nl.zaakwijs.portal.zaken.Documentproef.zaak;
import static nl.zaakwijs.portal.zaken.Uploadproef.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.zaken.GeenUpload.Waarom;
import nl.zaakwijs.portal.zaken.Toevoeging.Geweigerd;
import nl.zaakwijs.portal.zaken.Toevoeging.Onzeker;
import nl.zaakwijs.portal.zaken.Toevoeging.Reden;
import nl.zaakwijs.portal.zaken.Toevoeging.Toegevoegd;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a document that a resident adds, against real registers and a scanner. */
class UploadsTest {
  private static final String SAMS = "ZAAK-2026-0000020";
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  /** The register does it, and its answer does not arrive. */
  private static final Fout LOST =
      Fout.halverwege(Halverwege.BREEKT).onlyPath("/zaakinformatieobjecten");

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private final Zaken zaken = Documentproef.zaken(sandbox.url(), Testconfig.GEDULD);
  private final Uploads uploads = uploads(Map.of());

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.verkeer().forget();
  }

  @AfterEach
  void keepsToTheContracts() {
    sandbox.fouten().clear();
    sandbox.clamd().setOutOfOrder(false);
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @Test
  void addsADocumentInAllItsParts() throws IOException {
    byte[] pdf = pdf(2_500_000);

    assertThat(add("bewijs.pdf", pdf)).isEqualTo(new Toegevoegd());

    MijnDocument added = find("bewijs.pdf");
    assertThat(added.formaat()).isEqualTo("application/pdf");
    assertThat(added.omvang()).isEqualTo(2_500_000);
    assertThat(Documentproef.read(zaken.openInhoud(SAM, added, null))).isEqualTo(pdf);
    assertThat(paths(Upstream.DOCUMENTEN))
        .filteredOn(pad -> pad.contains("/bestandsdelen/"))
        .hasSize(3);
  }

  @Test
  void addsTheSameFormOnce() throws IOException {
    UUID sleutel = UUID.randomUUID();

    assertThat(add("eenmaal.pdf", pdf(100), sleutel)).isEqualTo(new Toegevoegd());
    assertThat(add("eenmaal.pdf", pdf(100), sleutel)).isEqualTo(new Toegevoegd());
    assertThat(names()).filteredOn("eenmaal.pdf"::equals).hasSize(1);

    assertThat(add("eenmaal.pdf", pdf(101), sleutel)).isEqualTo(new Toegevoegd());
    assertThat(names()).filteredOn("eenmaal.pdf"::equals).hasSize(2);
  }

  @Test
  void refusesWhatTheScannerFinds() throws IOException {
    byte[] virus = ("%PDF-1.4\n" + EICAR).getBytes(StandardCharsets.US_ASCII);

    assertThat(add("brief.pdf", virus)).isEqualTo(new Geweigerd(Reden.ONVEILIG));
    assertThat(writes()).isEmpty();
  }

  @Test
  void refusesEverythingWhileTheScannerIsDown() throws IOException {
    sandbox.clamd().setOutOfOrder(true);
    UUID sleutel = UUID.randomUUID();

    assertThat(add("brief.pdf", pdf(100), sleutel)).isEqualTo(new Geweigerd(Reden.NIET_GEKEURD));
    assertThat(writes()).isEmpty();

    sandbox.clamd().setOutOfOrder(false);
    assertThat(add("brief.pdf", pdf(100), sleutel)).isEqualTo(new Toegevoegd());
  }

  @Test
  void isOffWithoutAScanner() {
    assertThat(uploads(Map.of("zaakwijs.clamav.adres", "")).isAan()).isFalse();
  }

  @Test
  void refusesWhatIsNotWhatItSays() throws IOException {
    assertThat(add("brief.docx", pdf(100))).isEqualTo(new Geweigerd(Reden.NAAM));
    assertThat(add("brief.pdf", "MZ".repeat(100).getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(new Geweigerd(Reden.SOORT));
    assertThat(add("brief.pdf", new byte[0])).isEqualTo(new Geweigerd(Reden.LEEG));
    assertThat(add("", pdf(100))).isEqualTo(new Geweigerd(Reden.LEEG));
    assertThat(sandbox.clamd().bekeken()).isLessThan(100);
    assertThat(writes()).isEmpty();
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    Uploads small = uploads(Map.of("zaakwijs.upload.maximum", "1"));

    assertThat(add(small, "brief.pdf", pdf(1_000_001), UUID.randomUUID()))
        .isEqualTo(new Geweigerd(Reden.TE_GROOT));
  }

  static Stream<Fout> failures() {
    return Stream.of(
        Fout.status(403).onlyPath("/bestandsdelen/"),
        Fout.status(500).onlyPath("/bestandsdelen/"),
        Fout.afgebroken().onlyPath("/bestandsdelen/"),
        Fout.inhoud("text/html", "<html>Onderhoud</html>").onlyPath("/bestandsdelen/"),
        Fout.status(500).onlyPath("/unlock"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void leavesNothingBehindWhenARegisterFailsHalfway(Fout fout) throws IOException {
    int before = names().size();
    sandbox.fouten().set(Upstream.DOCUMENTEN, fout);

    assertThat(add("half.pdf", pdf(1_500_000))).isEqualTo(new Geweigerd(Reden.NIET_NU));

    assertThat(names()).hasSize(before);
    assertThat(sandbox.verkeer().list(Upstream.DOCUMENTEN))
        .anyMatch(call -> call.methode().equals("DELETE") && call.status() == 204);
    sandbox.verkeer().forget();
  }

  @Test
  void takesADocumentAwayThatCouldNotBeLinked() throws IOException {
    UUID sleutel = UUID.randomUUID();
    Uploadplek plek = plek();
    sandbox.fouten().set(Upstream.ZAKEN, Fout.status(500).onlyPath("/zaakinformatieobjecten"));

    assertThat(Uploadproef.add(uploads, plek, "los.pdf", pdf(100), sleutel))
        .isEqualTo(new Geweigerd(Reden.NIET_NU));

    assertThat(sandbox.verkeer().list(Upstream.DOCUMENTEN))
        .anyMatch(call -> call.methode().equals("DELETE") && call.status() == 204);
    sandbox.fouten().clear();
    assertThat(add("los.pdf", pdf(100), sleutel)).isEqualTo(new Toegevoegd());
  }

  @Test
  void findsOutThatADocumentWasLinkedWhenTheAnswerGotLost() throws IOException {
    Uploadplek plek = plek();
    sandbox.fouten().set(Upstream.ZAKEN, LOST.times(1));

    assertThat(Uploadproef.add(uploads, plek, "gekoppeld.pdf", pdf(100), UUID.randomUUID()))
        .isEqualTo(new Toegevoegd());

    assertThat(names()).contains("gekoppeld.pdf");
  }

  @Test
  void saysThatItDoesNotKnowWhenTheRegisterDoesNotSay() throws IOException {
    UUID sleutel = UUID.randomUUID();
    Uploadplek plek = plek();
    sandbox.fouten().set(Upstream.ZAKEN, LOST);

    assertThat(Uploadproef.add(uploads, plek, "misschien.pdf", pdf(100), sleutel))
        .isEqualTo(new Onzeker());

    sandbox.fouten().clear();
    assertThat(Uploadproef.add(uploads, plek, "misschien.pdf", pdf(100), sleutel))
        .isEqualTo(new Onzeker());
    assertThat(names()).contains("misschien.pdf");
  }

  @Test
  void givesNoPlaceInAZaakOfSomeoneElse() {
    assertThat(zaken.findUploadruimte(WILLEM, zaak(SAMS))).isEmpty();
  }

  @Test
  void saysWhyAnOwnZaakTakesNoDocuments() {
    assertThat(waarom(MARIA, "ZAAK-2026-0000056")).isEqualTo(Waarom.AFGEROND);
    assertThat(waarom(JORIS, "ZAAK-2026-0000044")).isEqualTo(Waarom.NIET_BIJ_DEZE);
  }

  private Waarom waarom(Inwoner inwoner, String nummer) {
    return ((GeenUpload) zaken.findUploadruimte(inwoner, zaak(nummer)).orElseThrow()).waarom();
  }

  @Test
  void leavesTheDangerousOutOfAName() throws IOException {
    assertThat(add("../../map/..brief \"één\"\r\n.pdf", pdf(100))).isEqualTo(new Toegevoegd());

    assertThat(names()).contains("brief één.pdf");
  }

  private Toevoeging add(String naam, byte[] content) throws IOException {
    return add(naam, content, UUID.randomUUID());
  }

  private Toevoeging add(String naam, byte[] content, UUID sleutel) throws IOException {
    return add(uploads, naam, content, sleutel);
  }

  private Toevoeging add(Uploads where, String naam, byte[] content, UUID sleutel)
      throws IOException {
    return Uploadproef.add(where, plek(), naam, content, sleutel);
  }

  private Uploadplek plek() {
    return (Uploadplek) zaken.findUploadruimte(SAM, zaak(SAMS)).orElseThrow();
  }

  private MijnDocument find(String titel) {
    return documents().stream()
        .filter(document -> document.titel().equals(titel))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return documents().stream().map(MijnDocument::titel).toList();
  }

  private List<MijnDocument> documents() {
    return zaken.findMijnZaak(SAM, zaak(SAMS)).orElseThrow().documenten();
  }

  private static List<String> paths(Upstream upstream) {
    return sandbox.verkeer().list(upstream).stream().map(Uitwisseling::pad).toList();
  }

  private static List<Uitwisseling> writes() {
    return Uploadproef.writes(sandbox);
  }

  private static Uploads uploads(Map<String, String> keys) {
    return Uploadproef.uploads(sandbox, keys);
  }
}
