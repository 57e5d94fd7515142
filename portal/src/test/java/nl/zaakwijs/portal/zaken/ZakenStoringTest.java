package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.NOOR;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Koppelingstand;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.zaken.MijnZaakDetail.Deel;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What residents see of their zaken while a register fails: never that there are none. */
class ZakenStoringTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  @SuppressWarnings("NullAway.Init")
  private static ZaakId ofSam;

  private final Koppelingen koppelingen = new Koppelingen(CLOCK);
  private final Zaken zaken = zaken(koppelingen, Map.of());

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
    // With patience, so that the sandbox's own start does not count as slow.
    ofSam = zaken(new Koppelingen(CLOCK), Testconfig.GEDULD).listMijnZaken(SAM).zaken().get(0).id();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void mend() {
    sandbox.fouten().clear();
  }

  static Stream<Fout> fouten() {
    return Stream.of(
        Fout.vertraagd(Duration.ofSeconds(10)),
        Fout.status(503),
        Fout.status(403),
        Fout.inhoud("text/html", "<html>Onderhoud</html>"),
        Fout.inhoud("application/json", "{\"results\": 12}"),
        Fout.afgebroken());
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void saysWithinTheTimeThatZakenCannotBeFetched(Fout fout) {
    ZaakId id = ofSam;
    sandbox.fouten().set(Upstream.ZAKEN, fout);

    assertStoring(() -> zaken.listMijnZaken(NOOR));
    assertStoring(() -> zaken.findMijnZaak(SAM, id));
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void showsTheZaakWithoutItsDocumentsAndSaysSo(Fout fout) {
    ZaakId id = ofSam;
    sandbox.fouten().set(Upstream.DOCUMENTEN, fout);

    MijnZaakDetail detail = zaken.findMijnZaak(SAM, id).orElseThrow();

    assertThat(detail.onvolledig()).containsExactly(Deel.DOCUMENTEN);
    assertThat(detail.documenten()).isEmpty();
    assertThat(detail.stappen()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void showsTheZaakWithoutTheStepsToComeAndSaysSo(Fout fout) {
    ZaakId id = ofSam;
    sandbox.fouten().set(Upstream.CATALOGI, fout);

    MijnZaakDetail detail = zaken.findMijnZaak(SAM, id).orElseThrow();

    assertThat(detail.onvolledig()).contains(Deel.VERVOLG).doesNotContain(Deel.DOCUMENTEN);
    assertThat(detail.zaak().status()).isNotNull();
    assertThat(detail.documenten()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void listsTheZakenWhileTheCatalogueFails(Fout fout) {
    sandbox.fouten().set(Upstream.CATALOGI, fout);

    assertThat(zaken.listMijnZaken(MARIA).zaken()).hasSize(1);
  }

  @Test
  void namesTheHistoryThatIsMissing() {
    ZaakId id = ofSam;
    sandbox.fouten().set(Upstream.ZAKEN, Fout.status(500).onlyPath("/statussen"));

    MijnZaakDetail detail = zaken.findMijnZaak(SAM, id).orElseThrow();

    assertThat(detail.onvolledig()).containsExactly(Deel.STATUSSEN);
    assertThat(detail.stappen()).first().matches(Statusstap::huidig);
  }

  @Test
  void showsTheOtherDocumentsWhenOneFails() {
    ZaakId id = ofSam;
    sandbox.fouten().set(Upstream.DOCUMENTEN, Fout.status(500).times(2)); // the search, and one

    MijnZaakDetail detail = zaken.findMijnZaak(SAM, id).orElseThrow();

    assertThat(detail.onvolledig()).containsExactly(Deel.DOCUMENTEN);
    assertThat(detail.documenten()).isNotEmpty();
  }

  @Test
  void asksForAllDocumentsAtOnce() {
    ZaakId id = ofSam;
    sandbox.verkeer().forget();

    assertThat(zaken.findMijnZaak(SAM, id).orElseThrow().documenten()).hasSize(2);

    assertThat(sandbox.verkeer().list(Upstream.DOCUMENTEN)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 429, 500})
  void asksForTheDocumentsOneByOneWhenTheyCannotBeSearched(int status) {
    ZaakId id = ofSam;
    sandbox.fouten().set(Upstream.DOCUMENTEN, Fout.status(status).onlyPath("/_zoek"));

    MijnZaakDetail detail = zaken.findMijnZaak(SAM, id).orElseThrow();

    assertThat(detail.onvolledig()).isEmpty();
    assertThat(detail.documenten()).hasSize(2);
  }

  @Test
  void remembersNoFailureOfTheCatalogue() {
    ZaakId id = ofSam;
    sandbox.fouten().set(Upstream.CATALOGI, Fout.status(500));
    assertThat(zaken.findMijnZaak(SAM, id).orElseThrow().onvolledig()).contains(Deel.VERVOLG);

    sandbox.fouten().clear();

    assertThat(zaken.findMijnZaak(SAM, id).orElseThrow().onvolledig()).isEmpty();
  }

  @Test
  void keepsToTheTimeWhenEveryCallIsAlmostTooSlow() {
    ZaakId id = ofSam;
    sandbox.fouten().set(Upstream.ZAKEN, Fout.vertraagd(Duration.ofMillis(1_500)));
    sandbox.fouten().set(Upstream.DOCUMENTEN, Fout.vertraagd(Duration.ofMillis(1_500)));

    MijnZaakDetail detail = zaken.findMijnZaak(SAM, id).orElseThrow();

    assertThat(detail.onvolledig()).containsExactly(Deel.DOCUMENTEN);
  }

  @Test
  void tellsOfEachSystemHowItsLastCallEnded() {
    assertThat(stand(Koppeling.ZAKEN)).isEqualTo(Koppelingstand.Stand.ONBEKEND);
    zaken.listMijnZaken(SAM);
    assertThat(stand(Koppeling.ZAKEN)).isEqualTo(Koppelingstand.Stand.UP);
    sandbox.fouten().set(Upstream.ZAKEN, Fout.status(503));
    assertStoring(() -> zaken.listMijnZaken(SAM));
    assertThat(stand(Koppeling.ZAKEN)).isEqualTo(Koppelingstand.Stand.DOWN);
    assertThat(stand(Koppeling.BRP)).isEqualTo(Koppelingstand.Stand.ONBEKEND);
  }

  private Koppelingstand.Stand stand(Koppeling koppeling) {
    return koppelingen.list().stream()
        .filter(stand -> stand.koppeling() == koppeling)
        .findFirst()
        .orElseThrow()
        .stand();
  }

  private static Zaken zaken(Koppelingen koppelingen, Map<String, String> others) {
    return new Zaken(
        ZakenInstellingen.from(Testconfig.of(sandbox.url(), others)),
        koppelingen,
        new Kluis(new Hoofdsleutel(new byte[32]), CLOCK),
        CLOCK);
  }

  private static void assertStoring(Runnable call) {
    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(call::run)
        .satisfies(storing -> assertThat(storing.onderdeel()).isEqualTo(Onderdeel.ZAKEN));
  }
}
