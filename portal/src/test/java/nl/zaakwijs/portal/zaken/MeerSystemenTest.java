package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.NOOR;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static nl.zaakwijs.portal.inwoner.Testinwoners.WILLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Koppelingstand;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipality with two zaaksystemen: one list, each with its own state. */
class MeerSystemenTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @SuppressWarnings("NullAway.Init")
  private static Sandbox eerste;

  @SuppressWarnings("NullAway.Init")
  private static Sandbox tweede;

  private final Koppelingen koppelingen = new Koppelingen(CLOCK);

  @BeforeAll
  static void start() {
    eerste = Sandbox.start(0).awaitReady();
    tweede = Sandbox.start(0).awaitReady();
  }

  @AfterAll
  static void stop() {
    eerste.close();
    tweede.close();
  }

  @AfterEach
  void mend() {
    eerste.fouten().clear();
    tweede.fouten().clear();
  }

  @Test
  void showsTheZakenOfBothInOneList() {
    MijnZaken zaken = zaken().listMijnZaken(SAM);

    assertThat(zaken.onvolledig()).isFalse();
    assertThat(zaken.ontbreekt()).isEmpty();
    assertThat(zaken.zaken())
        .extracting(MijnZaak::id)
        .extracting(ZaakId::systeem)
        .containsExactlyInAnyOrder("", "suite");
    assertThat(zaken().readZakenblad(SAM, "", 1).aantal()).isEqualTo(2);
  }

  @Test
  void opensAZaakInTheSystemThatItIsIn() {
    ZaakId id = ofSystem("suite").id();
    eerste.verkeer().forget();

    MijnZaakDetail detail = zaken().findMijnZaak(SAM, id).orElseThrow();

    assertThat(detail.zaak().id()).isEqualTo(id);
    assertThat(detail.onvolledig()).isEmpty();
    assertThat(detail.documenten()).isNotEmpty();
    assertThat(eerste.verkeer().list()).isEmpty();
    assertThat(zaken().findMijnZaak(WILLEM, id)).isEmpty();
    assertThat(zaken().findMijnZaak(SAM, new ZaakId("anders", id.uuid()))).isEmpty();
    assertThat(zaken().findMijnZaak(SAM, new ZaakId("suite", UUID.randomUUID()))).isEmpty();
  }

  @Test
  void showsTheZakenOfTheOtherWhenOneIsDownAndNamesIt() {
    tweede.fouten().set(Upstream.ZAKEN, Fout.status(503));

    MijnZaken zaken = zaken().listMijnZaken(SAM);

    assertThat(zaken.zaken()).extracting(zaak -> zaak.id().systeem()).containsExactly("");
    assertThat(zaken.onvolledig()).isTrue();
    assertThat(zaken.ontbreekt()).containsExactly("Werk en inkomen");
    Zakenblad blad = zaken().readZakenblad(SAM, "", 1);
    assertThat(blad.onvolledig()).isTrue();
    assertThat(blad.ontbreekt()).containsExactly("Werk en inkomen");
    assertThat(koppelingen.list())
        .filteredOn(stand -> stand.naam().startsWith("zaken"))
        .extracting(Koppelingstand::naam, Koppelingstand::stand)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("zaken", Koppelingstand.Stand.UP),
            org.assertj.core.groups.Tuple.tuple("zaken-suite", Koppelingstand.Stand.DOWN));
  }

  @Test
  void neverSaysThatThereAreNoneWhileOneIsDown() {
    assertThat(zaken().listMijnZaken(NOOR).zaken()).isEmpty();
    tweede.fouten().set(Upstream.ZAKEN, Fout.status(503));

    assertThatExceptionOfType(StoringException.class).isThrownBy(() -> zaken().listMijnZaken(NOOR));
    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> zaken().readZakenblad(NOOR, "", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "zaakwijs.zgw.systemen, 'open zaak', zaakwijs.zgw.systemen",
    "zaakwijs.zgw.systemen, 'open,open', zaakwijs.zgw.systemen",
    "zaakwijs.zgw.suite.zaken.url, '', zaakwijs.zgw.suite.zaken.url",
    "zaakwijs.zgw.suite.secret, kort, zaakwijs.zgw.suite.secret",
    "zaakwijs.zgw.suite.catalogi.client-id, ander, zaakwijs.zgw.suite.catalogi.secret",
    "zaakwijs.zaken.url, http://localhost/zaken, zaakwijs.zaken.url",
  })
  void namesTheKeyThatIsWrong(String key, String value, String named) {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> zaken(Map.of(key, value)))
        .withMessageContaining(named);
  }

  @Test
  void knowsEachApiByASecretOfItsOwn() {
    ZakenInstellingen instellingen =
        instellingen(
            Map.of(
                "zaakwijs.zgw.suite.catalogi.client-id",
                "catalogus",
                "zaakwijs.zgw.suite.catalogi.secret",
                "een-ander-geheim-van-minstens-32-tekens"));

    Zaaksysteeminstellingen suite = instellingen.systemen().get(1);

    assertThat(suite.catalogi().credentials().clientId()).isEqualTo("catalogus");
    assertThat(suite.zaken().credentials().clientId()).isEqualTo("zaakwijs");
    assertThat(suite.zaken().upstream().name()).isEqualTo("zaken-suite");
  }

  @Test
  void readsOnlyIdsThatItWrites() {
    UUID uuid = UUID.randomUUID();
    for (ZaakId id : List.of(new ZaakId("", uuid), new ZaakId("suite", uuid))) {
      assertThat(ZaakId.fromString(id.toString())).isEqualTo(id);
    }
    for (String tekst : List.of("", "suite", uuid + "x", "." + uuid, "a.b." + uuid, "../" + uuid)) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> ZaakId.fromString(tekst));
    }
  }

  private MijnZaak ofSystem(String systeem) {
    return zaken().listMijnZaken(SAM).zaken().stream()
        .filter(zaak -> zaak.id().systeem().equals(systeem))
        .findFirst()
        .orElseThrow();
  }

  private Zaken zaken() {
    return zaken(Map.of());
  }

  private Zaken zaken(Map<String, String> others) {
    return new Zaken(
        instellingen(others), koppelingen, new Kluis(new Hoofdsleutel(new byte[32]), CLOCK), CLOCK);
  }

  private static ZakenInstellingen instellingen(Map<String, String> others) {
    Map<String, String> values = new HashMap<>(Testconfig.GEDULD);
    for (String api : List.of("zaken", "catalogi", "documenten", "besluiten")) {
      values.put("zaakwijs." + api + ".url", "");
      values.put("zaakwijs.zgw.open." + api + ".url", eerste.url() + "/" + api + "/api/v1");
      values.put("zaakwijs.zgw.suite." + api + ".url", tweede.url() + "/" + api + "/api/v1");
    }
    values.put("zaakwijs.zgw.systemen", "open, suite");
    values.put("zaakwijs.zgw.suite.naam", "Werk en inkomen");
    for (String systeem : List.of("open", "suite")) {
      values.put("zaakwijs.zgw." + systeem + ".client-id", "zaakwijs");
      values.put("zaakwijs.zgw." + systeem + ".secret", "sandbox-geheim-van-minstens-32-tekens!");
    }
    values.putAll(others);
    return ZakenInstellingen.from(Testconfig.of(eerste.url(), values));
  }
}
