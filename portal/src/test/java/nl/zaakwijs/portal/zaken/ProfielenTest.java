package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static nl.zaakwijs.portal.inwoner.Testinwoners.WILLEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zgw.Profiel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Servers differ; what residents see of their zaken does not. */
class ProfielenTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private final Zaken zaken = zaken(Map.of());

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0).awaitReady();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void reset() {
    sandbox.profiel().reset();
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void showsTheSameZakenWhateverTheServer(Profiel profiel) {
    List<String> usual =
        zaken(Map.of()).listMijnZaken(FATIMA).zaken().stream().map(this::shown).sorted().toList();
    sandbox.profiel().set(profiel);
    sandbox.verkeer().forget();

    MijnZaken found = zaken.listMijnZaken(FATIMA);

    assertThat(found.onvolledig()).isFalse();
    assertThat(found.zaken().stream().map(this::shown).sorted()).isEqualTo(usual);
    assertThat(zaken.readZakenblad(FATIMA, "", 2).open().size()).isEqualTo(2);
    assertThat(zaken.readZakenblad(FATIMA, "0003204", 1).aantalOpen()).isEqualTo(1);
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void showsTheSamePageOfAZaakWhateverTheServer(Profiel profiel) {
    for (Inwoner inwoner : List.of(SAM, MARIA)) {
      ZaakId id = zaken(Map.of()).listMijnZaken(inwoner).zaken().get(0).id();
      MijnZaakDetail usual = zaken(Map.of()).findMijnZaak(inwoner, id).orElseThrow();
      sandbox.profiel().set(profiel);

      MijnZaakDetail detail = zaken.findMijnZaak(inwoner, id).orElseThrow();

      assertThat(detail.onvolledig()).isEmpty();
      assertThat(shown(detail.zaak())).isEqualTo(shown(usual.zaak()));
      assertThat(taken(detail)).isEqualTo(taken(usual));
      assertThat(detail.resultaatToelichting()).isEqualTo(usual.resultaatToelichting());
      assertThat(detail.besluiten()).isEqualTo(usual.besluiten());
      assertThat(detail.documenten()).hasSameSizeAs(usual.documenten());
      assertThat(detail.betrokkenen()).isEqualTo(usual.betrokkenen());
      sandbox.profiel().reset();
    }
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void showsNobodyTheZaakOfSomeoneElseWhateverTheServer(Profiel profiel) {
    ZaakId ofSam = zaken.listMijnZaken(SAM).zaken().get(0).id();
    sandbox.profiel().set(profiel);
    sandbox.verkeer().forget();

    assertThat(zaken.findMijnZaak(WILLEM, ofSam)).isEmpty();
    assertThat(zaken.readZakenblad(WILLEM, "", 1).aantal()).isEqualTo(1);
    assertThat(zaken.listMijnZaken(WILLEM).zaken()).extracting(MijnZaak::id).doesNotContain(ofSam);

    assertThat(sandbox.verkeer().list(Upstream.DOCUMENTEN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Profiel.class, mode = Mode.EXCLUDE, names = "OPENZAAK")
  void remembersWhatTheServerCannot(Profiel profiel) {
    sandbox.profiel().set(profiel);
    zaken.readZakenblad(SAM, "", 1);
    sandbox.verkeer().forget();

    zaken.readZakenblad(SAM, "", 1);

    assertThat(sandbox.verkeer().list()).extracting(Uitwisseling::status).containsOnly(200);
    assertThat(searches()).isEqualTo(1);
  }

  @Test
  void asksForEveryZaakAtOnceWhereTheServerGivesThatMany() {
    sandbox.verkeer().forget();
    zaken.readZakenblad(FATIMA, "", 1);
    assertThat(searches()).isEqualTo(1);

    sandbox.profiel().set(Profiel.ZGW17);
    zaken.readZakenblad(FATIMA, "", 1);
    sandbox.verkeer().forget();
    zaken.readZakenblad(FATIMA, "", 1);
    assertThat(searches()).isEqualTo(2);
  }

  @Test
  void triesAgainAfterAWhile() {
    Zaken quick = zaken(Map.of("zaakwijs.zgw.geleerd.bewaren", "1ms"));
    sandbox.profiel().set(Profiel.ZONDER_EXPAND);
    assertThat(quick.readZakenblad(SAM, "", 1).aantal()).isEqualTo(1);
    sandbox.profiel().reset();
    sandbox.verkeer().forget();

    assertThat(quick.readZakenblad(SAM, "", 1).aantal()).isEqualTo(1);

    assertThat(sandbox.verkeer().list(Upstream.ZAKEN)).hasSize(1);
  }

  @Test
  void asksForTheRolesOfTheZakenOnThePageOnly() {
    sandbox.profiel().set(Profiel.ZONDER_EXPAND);
    zaken.readZakenblad(SAM, "", 1);
    sandbox.verkeer().forget();

    Zakenblad blad = zaken.readZakenblad(FATIMA, "", 4);

    assertThat(blad.gesloten()).hasSize(10);
    assertThat(sandbox.verkeer().list(Upstream.ZAKEN))
        .filteredOn(call -> call.pad().contains("/rollen"))
        .hasSize(10);
  }

  private static long searches() {
    return sandbox.verkeer().list(Upstream.ZAKEN).stream()
        .filter(call -> call.pad().contains("_zoek"))
        .count();
  }

  private String shown(MijnZaak zaak) {
    return String.join(
        "|",
        zaak.id().toString(),
        zaak.naam(),
        Optional.ofNullable(zaak.status()).map(Statusstap::tekst).orElse(""),
        Optional.ofNullable(zaak.status()).map(stap -> String.valueOf(stap.sinds())).orElse(""),
        String.valueOf(zaak.resultaat()),
        String.valueOf(zaak.uiterlijk()));
  }

  /** The steps that were taken; of those to come a server with several ends knows fewer. */
  private static List<Statusstap> taken(MijnZaakDetail detail) {
    return detail.stappen().stream().filter(stap -> stap.sinds() != null).toList();
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
