package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static nl.zaakwijs.portal.inwoner.Testinwoners.WILLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.zaken.Betrokkene.Soort;
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

/** What the page of one zaak has beside its steps and documents. */
class ZaakdetailTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final String HOOFDZAAK = "ZAAK-2026-0003204";
  private static final String DEELZAAK = "ZAAK-2026-0003207";

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private final Zaken zaken = zaken(Map.of());

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void keepsToTheContracts() {
    sandbox.fouten().clear();
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
    sandbox.verkeer().forget();
  }

  @Test
  void showsWhatWasDecidedAndUntilWhenOneCanObject() {
    MijnZaakDetail detail = detail(MARIA, "ZAAK-2026-0000056");

    assertThat(detail.onvolledig()).isEmpty();
    assertThat(detail.besluiten()).hasSize(1);
    MijnBesluit besluit = detail.besluiten().get(0);
    assertThat(besluit.datum()).isEqualTo(today().minusDays(13));
    assertThat(besluit.ingangsdatum()).isEqualTo(today().minusDays(12));
    assertThat(besluit.vervaldatum()).isNull();
    assertThat(besluit.toelichting()).isEqualTo("Wij vergoeden uw bril tot 250 euro.");
    Bezwaartermijn termijn = Objects.requireNonNull(besluit.bezwaartermijn());
    assertThat(termijn.laatsteDag()).isAfterOrEqualTo(today().plusDays(30));
    assertThat(termijn.berekend()).isTrue();
    assertThat(termijn.isVoorbij()).isFalse();
  }

  @Test
  void showsThatTheTimeToObjectIsOver() {
    Bezwaartermijn berekend = bezwaartermijn(detail(FATIMA, "ZAAK-2026-0003219"));
    Bezwaartermijn gegeven = bezwaartermijn(detail(FATIMA, "ZAAK-2026-0003215"));

    assertThat(berekend.isVoorbij()).isTrue();
    assertThat(gegeven).isEqualTo(new Bezwaartermijn(today().minusDays(23), -23, false));
  }

  @Test
  void knowsNoBesluitenWithoutARegisterOfThem() {
    Zaken without = zaken(Map.of("zaakwijs.besluiten.url", ""));
    ZaakId id = id(MARIA, "ZAAK-2026-0000056");

    MijnZaakDetail detail = without.findMijnZaak(MARIA, id).orElseThrow();

    assertThat(detail.besluiten()).isEmpty();
    assertThat(detail.onvolledig()).isEmpty();
    assertThat(sandbox.verkeer().list(Upstream.BESLUITEN)).isEmpty();
  }

  static Stream<Fout> fouten() {
    return Stream.of(
        Fout.status(503),
        Fout.status(403),
        Fout.inhoud("text/html", "<html>Onderhoud</html>"),
        Fout.inhoud("application/json", "{\"results\": 12}"),
        Fout.afgebroken());
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void showsTheZaakWithoutItsBesluitenAndSaysSo(Fout fout) {
    ZaakId id = id(MARIA, "ZAAK-2026-0000056");
    sandbox.fouten().set(Upstream.BESLUITEN, fout);

    MijnZaakDetail detail = zaken.findMijnZaak(MARIA, id).orElseThrow();

    assertThat(detail.onvolledig()).containsExactly(Deel.BESLUITEN);
    assertThat(detail.besluiten()).isEmpty();
    assertThat(detail.documenten()).hasSize(1);
    assertThat(detail.stappen()).hasSize(4);
    sandbox.verkeer().forget();
  }

  @Test
  void explainsAResultByItsTypeWhenNothingWasWrittenWithIt() {
    assertThat(detail(FATIMA, "ZAAK-2026-0003219").resultaatToelichting())
        .isEqualTo("U krijgt de vergunning niet.");
    assertThat(detail(MARIA, "ZAAK-2026-0000056").resultaatToelichting())
        .isEqualTo("U krijgt 250 euro voor uw bril.");
  }

  @Test
  void tellsByHowMuchTheTimeWasExtended() {
    assertThat(Objects.requireNonNull(detail(WILLEM, "ZAAK-2026-0000068").zaak().termijn()))
        .extracting(Termijn::verlengingDuur)
        .isEqualTo(Period.ofDays(42));
  }

  @Test
  void namesWhoHandlesItAndWhoActsForTheResidentAndNobodyElse() {
    assertThat(detail(SAM, "ZAAK-2026-0000020").betrokkenen())
        .containsExactly(
            new Betrokkene(Soort.AFDELING, "Team Burgerzaken"),
            new Betrokkene(Soort.BEHANDELAAR, "De Boer"));
    assertThat(detail(MARIA, "ZAAK-2026-0000056").betrokkenen())
        .containsExactly(
            new Betrokkene(Soort.AFDELING, "Team Inkomen"),
            new Betrokkene(Soort.GEMACHTIGDE, "Noor de Vries"));
  }

  @Test
  void showsOnlyTheRelatedZakenThatAreTheResidentsToo() {
    assertThat(detail(FATIMA, HOOFDZAAK).verwant())
        .extracting(ander -> ander.zaak().zaaknummer(), VerwanteZaak::hoofdzaak)
        .containsExactly(tuple(DEELZAAK, false));
    assertThat(detail(FATIMA, DEELZAAK).verwant())
        .extracting(ander -> ander.zaak().zaaknummer(), VerwanteZaak::hoofdzaak)
        .containsExactly(tuple(HOOFDZAAK, true));
    assertThat(detail(WILLEM, "ZAAK-2026-0000068"))
        .satisfies(
            detail -> {
              assertThat(detail.verwant()).isEmpty();
              assertThat(detail.onvolledig()).isEmpty();
            });
  }

  @Test
  void saysSoWhenARelatedZaakCouldNotBeFetched() {
    ZaakId id = id(FATIMA, DEELZAAK);
    ZaakId hoofdzaak = id(FATIMA, HOOFDZAAK);
    sandbox.fouten().set(Upstream.ZAKEN, Fout.status(500).onlyPath("/zaken/" + hoofdzaak));

    MijnZaakDetail detail = zaken.findMijnZaak(FATIMA, id).orElseThrow();

    assertThat(detail.onvolledig()).containsExactly(Deel.VERWANT);
    assertThat(detail.verwant()).isEmpty();
    sandbox.verkeer().forget();
  }

  private static Bezwaartermijn bezwaartermijn(MijnZaakDetail detail) {
    return Objects.requireNonNull(detail.besluiten().get(0).bezwaartermijn());
  }

  private MijnZaakDetail detail(Inwoner inwoner, String zaaknummer) {
    return zaken.findMijnZaak(inwoner, id(inwoner, zaaknummer)).orElseThrow();
  }

  private ZaakId id(Inwoner inwoner, String zaaknummer) {
    List<MijnZaak> own = zaken.listMijnZaken(inwoner).zaken();
    return own.stream()
        .filter(zaak -> zaak.zaaknummer().equals(zaaknummer))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static LocalDate today() {
    return LocalDate.now(CLOCK.withZone(ZoneId.of("Europe/Amsterdam")));
  }

  private static Zaken zaken(Map<String, String> others) {
    Map<String, String> values = new HashMap<>(Testconfig.GEDULD);
    values.putAll(others);
    return new Zaken(
        ZakenInstellingen.from(Testconfig.of(sandbox.url(), values)),
        new Koppelingen(CLOCK),
        new Kluis(new Hoofdsleutel(new byte[32]), CLOCK),
        CLOCK);
  }
}
