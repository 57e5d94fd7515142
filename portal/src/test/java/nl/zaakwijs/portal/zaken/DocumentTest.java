package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static nl.zaakwijs.portal.inwoner.Testinwoners.WILLEM;
import static nl.zaakwijs.portal.zaken.Documentproef.countDownloads;
import static nl.zaakwijs.portal.zaken.Documentproef.document;
import static nl.zaakwijs.portal.zaken.Documentproef.read;
import static nl.zaakwijs.portal.zaken.Documentproef.zaak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.zaken.Levering.BuitenBereik;
import nl.zaakwijs.portal.zaken.Levering.Inhoud;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which documents a resident gets, and that they get all of them or a failure. */
class DocumentTest {
  private static final String SAMS = "ZAAK-2026-0000020";
  private static final String WILLEMS = "ZAAK-2026-0000068";
  private static final String FATIMAS = "ZAAK-2026-0003204";
  private static final String FATIMAS_TWEEDE = "ZAAK-2026-0003205";
  private static final int FILM = 1;
  private static final long GROOT = 500_000_000;

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private final Zaken zaken = Documentproef.zaken(sandbox.url(), Testconfig.GEDULD);

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
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @Test
  void givesAllOfADocument() {
    MijnDocument document = find(SAM, SAMS, 0);

    byte[] bytes = read(open(SAM, document, null));

    assertThat(document.titel()).isEqualTo("Ontvangstbevestiging");
    assertThat(document.bestandsnaam()).isEqualTo("ontvangstbevestiging.pdf");
    assertThat(document.formaat()).isEqualTo("application/pdf");
    assertThat(bytes).hasSize(Math.toIntExact(omvang(document)));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWith("%PDF").endsWith("EOF\n");
  }

  @Test
  void givesAPartFromTheMiddleOfSomethingLarge() {
    MijnDocument film = find(WILLEM, WILLEMS, FILM);

    Inhoud part = (Inhoud) open(WILLEM, film, "bytes=400000000-400000009");

    assertThat(part.van()).isEqualTo(400_000_000);
    assertThat(part.omvang()).isEqualTo(GROOT);
    assertThat(read(part)).isEqualTo(film(400_000_000, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-19", "bytes=10-", "bytes=-8", "bytes=0-0"})
  void givesTheSamePartOfARegisterThatKnowsNoParts(String bereik) {
    MijnDocument document = find(SAM, SAMS, 0);
    byte[] part = read(open(SAM, document, bereik));
    sandbox.fouten().set(Upstream.DOCUMENTEN, Fout.alles());

    assertThat(read(open(SAM, document, bereik))).isEqualTo(part);
  }

  @Test
  void givesTheLastBytes() {
    MijnDocument document = find(SAM, SAMS, 0);
    byte[] all = read(open(SAM, document, null));

    assertThat(read(open(SAM, document, "bytes=-5")))
        .isEqualTo(Arrays.copyOfRange(all, all.length - 5, all.length));
    assertThat(read(open(SAM, document, "bytes=-999999"))).isEqualTo(all);
  }

  @Test
  void asksForNothingThatIsNotThere() {
    MijnDocument document = find(SAM, SAMS, 0);

    assertThat(open(SAM, document, "bytes=999999-")).isEqualTo(new BuitenBereik(omvang(document)));
    assertThat(countDownloads(sandbox)).isZero();
  }

  @Test
  void givesNoDocumentOfSomeoneElse() {
    assertThat(zaken.findMijnDocument(WILLEM, zaak(SAMS), document(SAMS, 0))).isEmpty();
    assertThat(sandbox.verkeer().list(Upstream.DOCUMENTEN)).isEmpty();
  }

  @Test
  void givesNoDocumentThroughAZaakThatItDoesNotBelongTo() {
    assertThat(zaken.findMijnDocument(FATIMA, zaak(FATIMAS_TWEEDE), document(FATIMAS, 0)))
        .isEmpty();
    assertThat(zaken.findMijnDocument(FATIMA, zaak(FATIMAS), document(SAMS, 0))).isEmpty();
    assertThat(zaken.findMijnDocument(FATIMA, zaak(SAMS), document(FATIMAS, 0))).isEmpty();
    assertThat(sandbox.verkeer().list(Upstream.DOCUMENTEN)).isEmpty();
    assertThat(zaken.findMijnDocument(FATIMA, zaak(FATIMAS), document(FATIMAS, 0))).isPresent();
  }

  @ParameterizedTest(name = "document {0}")
  @ValueSource(ints = {2, 3, 4})
  void givesNoDocumentThatIsTooConfidentialOrNotFinal(int index) {
    assertThat(zaken.findMijnDocument(SAM, zaak(SAMS), document(SAMS, index))).isEmpty();
    assertThat(countDownloads(sandbox)).isZero();
  }

  static Stream<Fout> failuresBeforeTheFirstByte() {
    return Stream.of(
        Fout.status(403),
        Fout.status(404),
        Fout.status(500),
        Fout.status(302),
        Fout.inhoud("text/html", "<html>Onderhoud</html>"),
        Fout.inhoud("application/json", "{}"),
        Fout.inhoud("application/octet-stream", "kort"),
        Fout.afgebroken());
  }

  @ParameterizedTest
  @MethodSource("failuresBeforeTheFirstByte")
  void tellsOfAFailureBeforeTheFirstByte(Fout fout) {
    MijnDocument document = find(SAM, SAMS, 0);
    sandbox.fouten().set(Upstream.DOCUMENTEN, fout.onlyPath("/download"));

    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> open(SAM, document, null))
        .extracting(StoringException::onderdeel)
        .isEqualTo(Onderdeel.DOCUMENTEN);
    sandbox.verkeer().forget();
  }

  @ParameterizedTest
  @MethodSource("failuresBeforeTheFirstByte")
  void tellsOfARegisterThatDoesNotSayWhatTheDocumentIs(Fout fout) {
    sandbox.fouten().set(Upstream.DOCUMENTEN, fout);

    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> zaken.findMijnDocument(SAM, zaak(SAMS), document(SAMS, 0)));
    assertThat(countDownloads(sandbox)).isZero();
    sandbox.verkeer().forget();
  }

  @Test
  void fetchesNoContentFromElsewhere() {
    String url = "/documenten/api/v1/enkelvoudiginformatieobjecten/" + document(SAMS, 0);
    String elsewhere =
        """
        {"url": "%s", "inhoud": "http://169.254.169.254/download", "status": "definitief",
         "vertrouwelijkheidaanduiding": "openbaar", "titel": "Brief", "formaat": "application/pdf"}"""
            .formatted(sandbox.url() + url);
    sandbox.fouten().set(Upstream.DOCUMENTEN, Fout.inhoud("application/json", elsewhere));
    MijnDocument document = find(SAM, SAMS, 0);
    sandbox.fouten().clear();

    assertThatExceptionOfType(StoringException.class).isThrownBy(() -> open(SAM, document, null));
    assertThat(countDownloads(sandbox)).isZero();
  }

  @Test
  void breaksWhenTheRegisterStopsHalfway() {
    MijnDocument film = find(WILLEM, WILLEMS, FILM);
    sandbox
        .fouten()
        .set(Upstream.DOCUMENTEN, Fout.halverwege(Halverwege.BREEKT).onlyPath("/download"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Levering part = open(WILLEM, film, "bytes=0-1999999");

    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> Documentproef.write(part, out));
    assertThat(out.size()).isBetween(1, 1_999_999);
  }

  @Test
  void waitsNoLongerThanTheIdleTimeForTheNextBytes() {
    Zaken impatient = Documentproef.zaken(sandbox.url(), Map.of("zaakwijs.tijd.totaal", "1s"));
    MijnDocument film =
        impatient.findMijnDocument(WILLEM, zaak(WILLEMS), document(WILLEMS, FILM)).orElseThrow();
    sandbox
        .fouten()
        .set(Upstream.DOCUMENTEN, Fout.halverwege(Halverwege.ZWIJGT).onlyPath("/download"));
    Levering part =
        impatient.openInhoud(WILLEM, film, Bereik.parse("bytes=0-1999999").orElseThrow());

    assertThatExceptionOfType(StoringException.class).isThrownBy(() -> read(part));
  }

  @Test
  void takesAsLongAsItTakesWhenBytesKeepComing() {
    Zaken impatient =
        Documentproef.zaken(
            sandbox.url(), Map.of("zaakwijs.tijd.totaal", "1s", "zaakwijs.tijd.verbinding", "1s"));
    MijnDocument document =
        impatient.findMijnDocument(SAM, zaak(SAMS), document(SAMS, 0)).orElseThrow();
    sandbox.fouten().set(Upstream.DOCUMENTEN, Fout.druppelend().onlyPath("/download"));

    // Four bytes every fifth of a second: longer than one call in total may take.
    assertThat(read(impatient.openInhoud(SAM, document, Bereik.parse("bytes=0-39").orElse(null))))
        .hasSize(40);
  }

  private MijnDocument find(Inwoner inwoner, String nummer, int index) {
    return zaken.findMijnDocument(inwoner, zaak(nummer), document(nummer, index)).orElseThrow();
  }

  private Levering open(Inwoner inwoner, MijnDocument document, @Nullable String bereik) {
    return zaken.openInhoud(inwoner, document, Bereik.parse(bereik).orElse(null));
  }

  private static long omvang(MijnDocument document) {
    return Objects.requireNonNull(document.omvang());
  }

  /** As the sandbox makes it up. */
  private static byte[] film(long from, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int place = (int) ((from + i) % 65_521);
      bytes[i] = (byte) (place ^ (place >> 8));
    }
    return bytes;
  }
}
