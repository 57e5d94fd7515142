package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A register that forgets to filter on the zaak gives what belongs to others: none of it shows. */
class ZonderFilterTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final String ZAAK = "~/zaken/api/v1/zaken/" + ID;
  private static final String ANDERE = "~/zaken/api/v1/zaken/00000000-0000-4000-8000-000000000009";

  private final Kaalregister register;

  ZonderFilterTest() throws IOException {
    register = new Kaalregister();
  }

  @BeforeEach
  void fill() {
    register.putZaken(SAM, 1);
    register.put(
        "/zaken/api/v1/zaken/" + ID,
        "{'url': '"
            + ZAAK
            + "', 'zaaktype': '~/catalogi/api/v1/zaaktypen/00000000-0000-4000-8000-000000000000',"
            + " 'vertrouwelijkheidaanduiding': 'openbaar'}");
  }

  @AfterEach
  void stop() {
    register.close();
  }

  @Test
  void isNobodysZaakByTheRoleInAnother() {
    assertThat(zaken().findMijnZaak(SAM, new ZaakId("", ID))).isPresent();
    putRol(ZAAK);
    assertThat(zaken().findMijnZaak(SAM, new ZaakId("", ID))).isPresent();

    putRol(ANDERE);

    assertThat(zaken().findMijnZaak(SAM, new ZaakId("", ID))).isEmpty();
    assertThat(zaken().listMijnZaken(SAM).zaken()).isEmpty();
  }

  @Test
  void namesNobodyWhoTakesPartInAnother() {
    register.put(
        "/zaken/api/v1/rollen",
        "{'results': ["
            + rol(ZAAK, "")
            + ", {'zaak': '"
            + ANDERE
            + "', 'betrokkeneType': 'medewerker', 'omschrijvingGeneriek': 'behandelaar',"
            + " 'betrokkeneIdentificatie': {'achternaam': 'Van een ander'}}]}");

    assertThat(zaken().findMijnZaak(SAM, new ZaakId("", ID)).orElseThrow().betrokkenen()).isEmpty();
  }

  @Test
  void hasOnlyItsOwnStatuses() {
    register.put(
        "/zaken/api/v1/statussen",
        "{'results': [{'url': '~/zaken/api/v1/statussen/00000000-0000-4000-8000-000000000001',"
            + " 'zaak': '"
            + ANDERE
            + "', 'statustoelichting': 'Van een ander',"
            + " 'datumStatusGezet': '2026-10-01T00:00:00Z'}]}");

    assertThat(zaken().findMijnZaak(SAM, new ZaakId("", ID)).orElseThrow().stappen()).isEmpty();
  }

  @Test
  void isOfWhoActsForAnotherOnlyWhereThatIsConfigured() {
    register.put("/zaken/api/v1/rollen", "{'results': [" + rol(ZAAK, "gemachtigde") + "]}");

    assertThat(zaken().findMijnZaak(SAM, new ZaakId("", ID))).isEmpty();
    assertThat(zaken("initiator,gemachtigde").findMijnZaak(SAM, new ZaakId("", ID))).isPresent();
    assertThat(zaken("initiator,gemachtigde").listMijnZaken(SAM).zaken()).hasSize(1);
    assertThatExceptionOfType(InstellingException.class).isThrownBy(() -> zaken("gemachtigde"));
  }

  @Test
  void hasOnlyItsOwnBesluitenThatWereSent() {
    LocalDate today = LocalDate.now(CLOCK.withZone(Termijnen.NEDERLAND));
    register.put(
        "/besluiten/api/v1/besluiten",
        "{'results': ["
            + besluit("eigen", ZAAK, today)
            + ","
            + besluit("van een ander", ANDERE, today)
            + ","
            + besluit("nog niet verstuurd", ZAAK, today.plusDays(1))
            + ", {'identificatie': 'zonder zaak', 'datum': '2026-01-01'}]}");

    assertThat(zaken().findMijnZaak(SAM, new ZaakId("", ID)).orElseThrow().besluiten())
        .extracting(MijnBesluit::kenmerk)
        .containsExactly("eigen");
  }

  private static String besluit(String kenmerk, String zaak, LocalDate verzonden) {
    return "{'identificatie': '%s', 'zaak': '%s', 'datum': '2026-01-01', 'verzenddatum': '%s'}"
        .formatted(kenmerk, zaak, verzonden);
  }

  private void putRol(String zaak) {
    register.put("/zaken/api/v1/rollen", "{'results': [" + rol(zaak, "") + "]}");
  }

  private static String rol(String zaak, String machtiging) {
    return "{'zaak': '"
        + zaak
        + "', 'betrokkeneType': 'natuurlijk_persoon', 'omschrijvingGeneriek': 'initiator',"
        + " 'indicatieMachtiging': '"
        + machtiging
        + "', 'betrokkeneIdentificatie': {'inpBsn': '"
        + SAM.bsn().reveal()
        + "'}}";
  }

  private Zaken zaken() {
    return zaken("initiator");
  }

  private Zaken zaken(String rollen) {
    Map<String, String> keys = new HashMap<>(Testconfig.GEDULD);
    keys.put("zaakwijs.zgw.rollen", rollen);
    return new Zaken(
        ZakenInstellingen.from(Testconfig.of(register.url(), keys)),
        new Koppelingen(CLOCK),
        new Kluis(new Hoofdsleutel(new byte[32]), CLOCK),
        CLOCK);
  }
}
