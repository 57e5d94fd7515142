package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.sandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a municipality configures per zaaktype, in what residents see of their zaken. */
class ZaaktypeinstellingTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final String VERBORGEN = "ZAAK-2026-0000059";

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  @SuppressWarnings("NullAway.Init") // filled by JUnit
  @TempDir
  private Path map;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void hidesAZaaktypeFromTheListTheSearchAndItsAddress() throws IOException {
    Zaken zaken = zaken("zaaktypen: []");
    MijnZaak shown =
        zaken.listMijnZaken(MARIA).zaken().stream()
            .filter(zaak -> zaak.zaaknummer().equals(VERBORGEN))
            .findFirst()
            .orElseThrow();

    Zaken hiding = zaken("zaaktypen: [{ zaaktype: ZT-HUISBEZOEK, verbergen: true }]");

    assertThat(hiding.listMijnZaken(MARIA).zaken())
        .isNotEmpty()
        .extracting(MijnZaak::zaaknummer)
        .doesNotContain(VERBORGEN);
    assertThat(hiding.readZakenblad(MARIA, "huisbezoek", 1).open()).isEmpty();
    assertThat(hiding.findMijnZaak(MARIA, shown.id())).isEmpty();
    assertThat(hiding.findFeiten(MARIA, shown.id(), hiding.begin())).isEmpty();
  }

  @Test
  void givesPlainWordsInTheLanguageOfTheReader() throws IOException {
    Zaken zaken =
        zaken(
            """
            zaaktypen:
              - zaaktype: ZT-MELDING
                naam: { nl: Melding over de straat, en: Report about the street }
                statussen: { Ingepland: { nl: Wij komen langs., en: We will come by. } }
                resultaten: { Opgelost: { nl: Het is gemaakt., en: It is repaired. } }
            """);
    List<MijnZaak> meldingen =
        zaken.listMijnZaken(FATIMA).zaken().stream()
            .filter(zaak -> zaak.naam().equals("Melding over de straat"))
            .toList();

    assertThat(meldingen)
        .isNotEmpty()
        .allSatisfy(
            zaak -> {
              assertThat(zaak.benaming().in(Taal.EN)).isEqualTo("Report about the street");
              assertThat(zaak.soort()).isEqualTo("Melding openbare ruimte");
            });
    assertThat(meldingen)
        .filteredOn(zaak -> !zaak.isGesloten())
        .isNotEmpty()
        .extracting(zaak -> zaak.status() == null ? "" : zaak.status().woorden().in(Taal.EN))
        .contains("We will come by.");
    assertThat(meldingen)
        .filteredOn(MijnZaak::isGesloten)
        .extracting(MijnZaak::resultaat)
        .contains("Het is gemaakt.");
    assertThat(zaken.readZakenblad(FATIMA, "report street", 1).open()).isNotEmpty();
  }

  private Zaken zaken(String yaml) throws IOException {
    Files.writeString(map.resolve("zaaktypen.yaml"), yaml);
    Map<String, String> values = new HashMap<>(Testconfig.GEDULD);
    values.put("zaakwijs.gemeente.map", map.toString());
    return new Zaken(
        ZakenInstellingen.from(Testconfig.of(sandbox.url(), values)),
        new Koppelingen(CLOCK),
        new Kluis(new Hoofdsleutel(new byte[32]), CLOCK),
        CLOCK);
  }
}
