package nl.zaakwijs.portal.taken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.objecten.Klanttaak;
import nl.zaakwijs.portal.taken.TakenInstellingen.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose taak it is, whatever a register gives. */
class TaakcheckTest {
  private static final URI TYPE = URI.create("https://objecttypen.example/objecttypes/taak");
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID ZAAK = UUID.fromString("00000000-0000-4000-8000-000000000002");
  private static final String EIGEN = SAM.bsn().reveal();
  private static final Klanttaak.Identificatie WIE = new Klanttaak.Identificatie("bsn", EIGEN);

  private final Taakcheck check =
      new Taakcheck(
          new Register(
              new Upstream(
                  "objecten",
                  URI.create("https://objecten.example/api/v2"),
                  Duration.ofSeconds(1),
                  Duration.ofSeconds(1)),
              new Secret("sleutel"),
              TYPE,
              URI.create("https://formulieren.example/f")),
          Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC));

  @Test
  void admitsWhatIsAskedOfThisResident() {
    MijnTaak taak = check.admit(WIE, taak("bsn", EIGEN, "open")).orElseThrow();

    assertThat(taak.isOpen()).isTrue();
    assertThat(taak.isVan(ZAAK)).isTrue();
    assertThat(taak.isVan(ID)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "bsn, 999990032",
    "bsn, 99999002",
    "bsn, 0999990020",
    "bsn, ''",
    "kvk, 999990020",
    "'', 999990020",
    "BSN, 999990020"
  })
  void refusesWhatIsNotPlainlyTheirs(String type, String value) {
    assertThat(check.admit(WIE, taak(type, value, "open"))).isEmpty();
  }

  @Test
  void refusesAnObjectOfAnotherKind() {
    Klanttaak taak = taak("bsn", EIGEN, "open");

    assertThat(check.admit(WIE, withType(taak, null))).isEmpty();
    assertThat(check.admit(WIE, withType(taak, URI.create("https://objecttypen.example/ander"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"verwerkt", "gesloten", "", "Open", "nieuw"})
  void showsOnlyWhatIsToBeDoneOrWasJustDone(String status) {
    assertThat(check.admit(WIE, taak("bsn", EIGEN, status))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-03T22:59:59Z, 2026-12-03, 10",
    "2026-12-03T23:30:00Z, 2026-12-04, 11",
    "2026-12-03T00:00:00+01:00, 2026-12-03, 10",
    "2026-12-03T12:00:00, 2026-12-03, 10",
    "2026-12-03, 2026-12-03, 10",
    "2026-11-23T12:00:00Z, 2026-11-23, 0",
    "2026-11-22T12:00:00Z, 2026-11-22, -1"
  })
  void countsDaysInTheNetherlands(String verloopdatum, LocalDate dag, long dagen) {
    MijnTaak taak = check.admit(WIE, withVerloopdatum(verloopdatum)).orElseThrow();

    assertThat(taak.uiterlijk()).isEqualTo(dag);
    assertThat(taak.dagenOver()).isEqualTo(dagen);
    assertThat(taak.isTeLaat()).isEqualTo(dagen < 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "volgende week", "2026-13-03"})
  void hasNoLastDayWhenTheRegisterTellsNone(String verloopdatum) {
    assertThat(check.admit(WIE, withVerloopdatum(verloopdatum)).orElseThrow().uiterlijk()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://gemeente.example/taak",
        "javascript:alert(1)",
        "data:text/html,x",
        "//gemeente.example/taak",
        "/taak",
        "https:taak",
        "https://iemand@gemeente.example/taak",
        "https://gemeente.example:8443/taak",
        "https://localhost/taak",
        "https://[::1]/taak",
        "https://gemeente.example\\@elders.example/",
        "https://gemeénte.example/taak",
        "https://gemeente.example/ taak",
        ""
      })
  void linksOnlyToPlainAndSafeAddresses(String adres) {
    assertThat(Taaklink.find(adres)).isEmpty();
  }

  @Test
  void linksToAWebsiteOverHttps() {
    assertThat(Taaklink.find("https://formulieren.gemeente.example/taak?id=1#a")).isPresent();
    assertThat(Taaklink.find("HTTPS://gemeente.example:443/")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "adreswijziging, https://formulieren.example/f/adreswijziging?taak=" + "%s",
    "https://objecten.example/objects/4e40fb4c, https://formulieren.example/f/4e40fb4c?taak=%s"
  })
  void findsTheFormByItsId(String formulier, String adres) {
    assertThat(Taaklink.findFormulier(URI.create("https://formulieren.example/f"), formulier, ID))
        .contains(URI.create(adres.formatted(ID)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a?b=c", "a b", "https://x.example/"})
  void findsNoFormByAnythingElse(String formulier) {
    assertThat(Taaklink.findFormulier(URI.create("https://formulieren.example/f"), formulier, ID))
        .isEmpty();
  }

  private static Klanttaak withType(Klanttaak taak, @Nullable URI type) {
    return new Klanttaak(
        taak.uuid(),
        type,
        taak.titel(),
        taak.status(),
        taak.soort(),
        taak.identificatie(),
        taak.koppeling(),
        taak.verloopdatum(),
        taak.link(),
        taak.formulierSoort(),
        taak.formulier(),
        taak.bedrag());
  }

  private static Klanttaak withVerloopdatum(String verloopdatum) {
    return taak("bsn", EIGEN, "open", verloopdatum);
  }

  private static Klanttaak taak(String type, String value, String status) {
    return taak(type, value, status, "");
  }

  private static Klanttaak taak(String type, String value, String status, String verloopdatum) {
    return new Klanttaak(
        ID,
        TYPE,
        "Stuur een foto",
        status,
        "url",
        new Klanttaak.Identificatie(type, value),
        new Klanttaak.Koppeling("zaak", ZAAK.toString()),
        verloopdatum,
        "https://gemeente.example/foto",
        "",
        "",
        null);
  }
}
