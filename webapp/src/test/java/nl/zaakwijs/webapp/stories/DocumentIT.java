package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of a zaak, as a resident gets them, and everyone else does not. */
class DocumentIT {
  private static final String SAM = "999990020";
  private static final String FATIMA = "999990032";
  private static final String WILLEM = "999990068";
  private static final String SAMS = "ZAAK-2026-0000020";
  private static final String FATIMAS = "ZAAK-2026-0003204";
  private static final String FATIMAS_TWEEDE = "ZAAK-2026-0003205";
  private static final String BRIEF = path(SAMS, SAMS, 0);
  private static final String FILM = path("ZAAK-2026-0000068", "ZAAK-2026-0000068", 1);

  private final Portaal portaal = Portaal.shared();

  @BeforeEach
  void forget() {
    portaal.sandbox().verkeer().forget();
  }

  @AfterEach
  void mendTheSandbox() {
    portaal.sandbox().fouten().clear();
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void savesADocumentUnderItsName(Scripting scripting) throws IOException {
    try (Bladeraar sam = new Bladeraar(portaal, scripting)) {
      sam.login("Sam Jansen", "/zaken");
      sam.activate(sam.page().locator("main a[href^='/zaken/']").first());
      Locator link = sam.link("^Ontvangstbevestiging \\(PDF, 1 kB\\)$");
      assertThat(link).isVisible();
      link.scrollIntoViewIfNeeded();
      sam.assertAccessible();
      sam.picture("document-" + scripting);

      Download download = sam.page().waitForDownload(link::click);

      assertThat(download.suggestedFilename()).isEqualTo("ontvangstbevestiging.pdf");
      assertThat(Files.readString(download.path(), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF")
          .endsWith("%%EOF\n");
    }
  }

  @Test
  void givesHeadersThatLetNothingRunOrStay() {
    HttpResponse<byte[]> answer = login(SAM).fetch(BRIEF, Map.of());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(answer, "Content-Disposition"))
        .startsWith("attachment; filename=\"ontvangstbevestiging.pdf\"");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(header(answer, "Content-Length")).isEqualTo("" + answer.body().length);
    assertThat(answer.headers().map()).allSatisfy((name, all) -> assertThat(all).hasSize(1));
  }

  @Test
  void givesAPart() {
    Bezoeksessie sam = login(SAM);
    HttpResponse<byte[]> whole = sam.fetch(BRIEF, Map.of());

    HttpResponse<byte[]> part = sam.fetch(BRIEF, Map.of("Range", "bytes=5-9"));
    HttpResponse<byte[]> known =
        sam.fetch(BRIEF, Map.of("Range", "bytes=5-9", "If-Range", header(whole, "ETag")));
    HttpResponse<byte[]> changed =
        sam.fetch(BRIEF, Map.of("Range", "bytes=5-9", "If-Range", "\"other\""));

    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 5-9/" + whole.body().length);
    assertThat(part.body())
        .isEqualTo(java.util.Arrays.copyOfRange(whole.body(), 5, 10))
        .isEqualTo(known.body());
    assertThat(known.statusCode()).isEqualTo(206);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).isEqualTo(whole.body());
  }

  @Test
  void refusesAPartThatIsNotThere() {
    HttpResponse<byte[]> answer = login(SAM).fetch(BRIEF, Map.of("Range", "bytes=99999-"));

    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(header(answer, "Content-Range")).matches("bytes \\*/\\d+");
    assertThat(countDownloads(SAMS, 0)).isZero();
  }

  static Stream<String> pathsOfNobody() {
    return Stream.of(
        BRIEF,
        path(FATIMAS_TWEEDE, FATIMAS, 0),
        path(SAMS, FATIMAS, 0),
        path(FATIMAS, SAMS, 0),
        "/zaken/" + zaak(FATIMAS) + "/documenten/" + UUID.randomUUID(),
        "/zaken/" + zaak(FATIMAS) + "/documenten/..",
        "/documenten/" + Kenmerk.of("document", FATIMAS, 0));
  }

  @ParameterizedTest
  @MethodSource("pathsOfNobody")
  void givesFatimaNothingButHerOwnDocumentThroughItsOwnZaak(String path) {
    Bezoeksessie fatima = login(FATIMA);
    portaal.sandbox().verkeer().forget();

    HttpResponse<byte[]> answer = fatima.fetch(path, Map.of());

    assertThat(answer.statusCode()).isIn(404, 303, 200);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("%PDF");
    assertThat(portaal.sandbox().verkeer().list(Upstream.DOCUMENTEN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void hidesWhatIsTooConfidentialOrNotFinalAsIfItWereNotThere(int index) {
    Bezoeksessie sam = login(SAM);

    HttpResponse<byte[]> hidden = sam.fetch(path(SAMS, SAMS, index), Map.of());

    assertThat(hidden.statusCode()).isEqualTo(404);
    assertThat(countDownloads(SAMS, index)).isZero();
  }

  @Test
  void asksForALoginFirst() {
    HttpResponse<byte[]> answer = new Bezoeksessie(portaal).fetch(BRIEF, Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).startsWith("/inloggen?naar=");
    assertThat(portaal.sandbox().verkeer().list(Upstream.DOCUMENTEN)).isEmpty();
  }

  static Stream<Fout> failures() {
    return Stream.of(
        Fout.status(403),
        Fout.status(500),
        Fout.inhoud("text/html", "<html>Onderhoud</html>"),
        Fout.inhoud("application/octet-stream", "kort"),
        Fout.vertraagd(Duration.ofSeconds(30)),
        Fout.afgebroken());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void saysThatTheDocumentCanNotBeFetched(Fout fout) {
    Bezoeksessie sam = login(SAM);
    portaal.sandbox().fouten().set(Upstream.DOCUMENTEN, fout.onlyPath("/download"));

    HttpResponse<byte[]> answer = sam.fetch(BRIEF, Map.of());

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("documenten nu niet ophalen", "Noem dit nummer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bytes=0-19999999", "bytes=1000000-"})
  void breaksOffWhatTheRegisterBreaksOff(String range) {
    Bezoeksessie willem = login(WILLEM);
    portaal
        .sandbox()
        .fouten()
        .set(Upstream.DOCUMENTEN, Fout.halverwege(Halverwege.BREEKT).onlyPath("/download"));
    Map<String, String> headers = range.isEmpty() ? Map.of() : Map.of("Range", range);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> willem.fetch(FILM, headers));
  }

  // Only of this document: a download that another test broke off may be noted late.
  private long countDownloads(String ofZaak, int index) {
    String path = Kenmerk.of("document", ofZaak, index) + "/download";
    return portaal.sandbox().verkeer().list(Upstream.DOCUMENTEN).stream()
        .map(Uitwisseling::pad)
        .filter(pad -> pad.contains(path))
        .count();
  }

  private Bezoeksessie login(String bsn) {
    Bezoeksessie resident = new Bezoeksessie(portaal);
    assertThat(resident.login(bsn, "/").body()).contains("U bent ingelogd");
    return resident;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String path(String zaak, String ofZaak, int index) {
    return "/zaken/" + zaak(zaak) + "/documenten/" + Kenmerk.of("document", ofZaak, index);
  }

  private static String zaak(String nummer) {
    String[] delen = nummer.split("-", -1);
    return "0" + delen[2] + "-" + delen[1] + "-4000-8000-000000000000";
  }
}
