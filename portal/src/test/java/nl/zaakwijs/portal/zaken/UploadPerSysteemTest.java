package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static nl.zaakwijs.portal.zaken.Uploadproef.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.zaken.Toevoeging.Toegevoegd;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zgw.Profiel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Servers differ, and a municipality may have two of them; a document gets to the one that its zaak
 * lives in, whatever that is.
 */
class UploadPerSysteemTest {
  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private final Zaken zaken = Documentproef.zaken(sandbox.url(), keys());
  private final Uploads uploads = Uploadproef.uploads(sandbox, Map.of());

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0).awaitReady();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void keepsToTheContracts() {
    sandbox.profiel().reset();
    sandbox.profielVanSuite().reset();
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void addsToTheFirstZaaksysteemWhateverTheServer(Profiel profiel) throws IOException {
    sandbox.profiel().set(profiel);

    assertAdded("openzaak", profiel, List.of(Upstream.DOCUMENTEN, Upstream.ZAKEN));
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void addsToTheSecondZaaksysteemWhateverTheServer(Profiel profiel) throws IOException {
    sandbox.profielVanSuite().set(profiel);

    assertAdded("suite", profiel, List.of(Upstream.SUITE_DOCUMENTEN, Upstream.SUITE_ZAKEN));
  }

  private void assertAdded(String systeem, Profiel profiel, List<Upstream> registers)
      throws IOException {
    String naam = "loonstrook " + profiel + ".pdf";
    ZaakId id = find(systeem);
    Uploadplek plek = (Uploadplek) zaken.findUploadruimte(SAM, id).orElseThrow();
    sandbox.verkeer().forget();

    assertThat(Uploadproef.add(uploads, plek, naam, pdf(1_200_000), UUID.randomUUID()))
        .isEqualTo(new Toegevoegd());

    assertThat(Uploadproef.writes(sandbox))
        .extracting(Uitwisseling::upstream)
        .hasSameElementsAs(registers);
    MijnDocument added =
        zaken.findMijnZaak(SAM, id).orElseThrow().documenten().stream()
            .filter(document -> document.titel().equals(naam))
            .findFirst()
            .orElseThrow();
    assertThat(Documentproef.read(zaken.openInhoud(SAM, added, null))).isEqualTo(pdf(1_200_000));
  }

  private ZaakId find(String systeem) {
    String sleutel = systeem.equals("openzaak") ? "" : systeem;
    return zaken.listMijnZaken(SAM).zaken().stream()
        .map(MijnZaak::id)
        .filter(zaak -> zaak.systeem().equals(sleutel))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>(Testconfig.GEDULD);
    keys.put("zaakwijs.zgw.systemen", "openzaak,suite");
    keys.put("zaakwijs.zgw.geleerd.bewaren", "1ms");
    for (String api : List.of("zaken", "catalogi", "documenten", "besluiten")) {
      String path = "/" + api + "/api/v1";
      keys.put("zaakwijs." + api + ".url", "");
      keys.put("zaakwijs.zgw.openzaak." + api + ".url", sandbox.url() + path);
      keys.put("zaakwijs.zgw.suite." + api + ".url", sandbox.url() + "/suite" + path);
    }
    for (String systeem : List.of("openzaak", "suite")) {
      keys.put("zaakwijs.zgw." + systeem + ".client-id", "zaakwijs");
      keys.put("zaakwijs.zgw." + systeem + ".secret", "sandbox-geheim-van-minstens-32-tekens!");
    }
    return keys;
  }
}
