package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The stories of zaken on each kind of server, in a municipality with two zaaksystemen. Over plain
 * HTTP: what the pages look like is tested elsewhere.
 */
class ProfielenIT {
  private static final String SAM = "999990020";
  private static final String FATIMA = "999990032";
  private static final String MARIA = "999990056";
  private static final String WILLEM = "999990068";
  private static final Pattern ZAAK =
      Pattern.compile("href=\"(/zaken/(?:[a-z]+\\.)?[0-9a-f]{8}-[0-9a-f-]{27})\"");

  @SuppressWarnings("NullAway.Init")
  private static Portaal portaal;

  @BeforeAll
  static void start() {
    portaal = Portaal.start("profielen", ProfielenIT::keys);
  }

  @AfterAll
  static void stop() {
    portaal.close();
  }

  @AfterEach
  void mend() {
    portaal.sandbox().profiel().reset();
    portaal.sandbox().fouten().clear();
    portaal.sandbox().verkeer().assertGeenBsnInUrl();
    portaal.sandbox().verkeer().assertContractGehouden();
    portaal.sandbox().verkeer().forget();
  }

  /** Nothing is remembered, so that each profile is met as for the first time. */
  private static Map<String, String> keys(Sandbox sandbox) {
    Map<String, String> keys = new HashMap<>();
    keys.put("ZAAKWIJS_CATALOGI_BEWAREN", "1ms");
    // So much time that a busy machine makes no failures: this is not about time.
    keys.put("ZAAKWIJS_TIJD_VERBINDING", "20s");
    keys.put("ZAAKWIJS_TIJD_TOTAAL", "20s");
    keys.put("ZAAKWIJS_ZGW_GELEERD_BEWAREN", "1ms");
    keys.put("ZAAKWIJS_ZGW_SYSTEMEN", "openzaak,suite");
    keys.put("ZAAKWIJS_ZGW_SUITE_NAAM", "Werk en inkomen");
    for (String api : List.of("zaken", "catalogi", "documenten", "besluiten")) {
      String key = api.toUpperCase(Locale.ROOT) + "_URL";
      String path = "/" + api + "/api/v1";
      keys.put("ZAAKWIJS_" + key, "");
      keys.put("ZAAKWIJS_ZGW_OPENZAAK_" + key, sandbox.url() + path);
      keys.put("ZAAKWIJS_ZGW_SUITE_" + key, sandbox.url() + "/suite" + path);
    }
    for (String systeem : List.of("OPENZAAK", "SUITE")) {
      keys.put("ZAAKWIJS_ZGW_" + systeem + "_CLIENT_ID", "zaakwijs");
      keys.put("ZAAKWIJS_ZGW_" + systeem + "_SECRET", "sandbox-geheim-van-minstens-32-tekens!");
    }
    return keys;
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void leafsThroughAllZakenAndSearches(Profiel profiel) {
    Bezoeksessie fatima = loggedIn(FATIMA, profiel);
    Set<String> found = new HashSet<>();
    for (int blad = 1; blad <= 4; blad++) {
      String page = body(fatima.get("/zaken?blad=" + blad));
      assertThat(page).doesNotContain("niet al uw zaken ophalen");
      found.addAll(zaken(page));
    }

    assertThat(found).hasSize(40);
    assertThat(body(fatima.get("/zaken"))).contains("Lopende zaken (12)");
    assertThat(body(fatima.get("/zaken?blad=4"))).contains("Afgeronde zaken (28)");
    assertThat(zaken(body(fatima.get("/zaken?zoek=0003204")))).hasSize(1);
    assertThat(body(fatima.get("/zaken?zoek=zwembad"))).contains("geen zaak met");
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void showsTheStepsOfAZaakAndItsDocuments(Profiel profiel) {
    Bezoeksessie sam = loggedIn(SAM, profiel);
    String list = body(sam.get("/zaken"));
    assertThat(list).contains("ZAAK-2026-0000020", "SUITE-2026-0009001");

    String zaak = body(sam.get(zaakWith(list, "/zaken/0")));
    String other = body(sam.get(zaakWith(list, "/zaken/suite.")));

    assertThat(zaak)
        .contains("ZAAK-2026-0000020", "Wij hebben uw geboorteakte gecontroleerd.")
        .contains("Ontvangstbevestiging", "Informatie over Nederlander worden")
        .doesNotContain("niet alle");
    assertThat(other)
        .contains("SUITE-2026-0009001", "Wij hebben uw bankafschriften ontvangen.")
        .contains("Aanvraag bijzondere bijstand", "Werk en inkomen")
        .doesNotContain("niet alle");
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void showsTheBesluitAndTheResultOfAZaak(Profiel profiel) {
    Bezoeksessie maria = loggedIn(MARIA, profiel);
    List<String> own = zaken(body(maria.get("/zaken")));
    assertThat(own).hasSize(1);

    String zaak = body(maria.get(own.get(0)));

    assertThat(zaak)
        .contains("Toegekend", "U krijgt 250 euro voor uw bril.")
        .contains("Wij vergoeden uw bril tot 250 euro.", "Bezwaar maken kan tot en met")
        .contains("Team Inkomen");
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void hidesTheZaakOfSomeoneElse(Profiel profiel) {
    List<String> ofSam = zaken(body(loggedIn(SAM, profiel).get("/zaken")));
    assertThat(ofSam).hasSize(2);
    Bezoeksessie willem = loggedIn(WILLEM, profiel);
    portaal.sandbox().verkeer().forget();

    String list = body(willem.get("/zaken"));
    assertThat(list).doesNotContain("ZAAK-2026-0000020", "SUITE-2026-0009001");
    // Its whole name stands where only some servers have it.
    assertThat(list).contains("SUITE-2026-0009002", "Ingetrokken door aanvrager");
    for (String zaak : ofSam) {
      assertThat(willem.get(zaak).statusCode()).isEqualTo(404);
    }
    assertThat(willem.get(ofSam.get(0).replaceAll("/zaken/(suite\\.)?", "/zaken/elders.")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(404);
    assertThat(portaal.sandbox().verkeer().list(Upstream.DOCUMENTEN)).isEmpty();
    assertThat(portaal.sandbox().verkeer().list(Upstream.SUITE_DOCUMENTEN)).isEmpty();
  }

  @Test
  void showsTheZakenOfTheOtherSystemWhenOneIsDownAndSaysWhichPartIsMissing() {
    Bezoeksessie sam = loggedIn(SAM, Profiel.OPENZAAK);
    portaal.sandbox().fouten().set(Upstream.SUITE_ZAKEN, Fout.status(503));
    assertThat(body(sam.get("/zaken")))
        .contains("ZAAK-2026-0000020", "niet al uw zaken ophalen")
        .contains("Dit deel ontbreekt nu: Werk en inkomen.");

    portaal.sandbox().fouten().clear();
    portaal.sandbox().fouten().set(Upstream.ZAKEN, Fout.status(503));
    assertThat(body(sam.get("/zaken")))
        .contains("SUITE-2026-0009001", "niet al uw zaken ophalen")
        .doesNotContain("Dit deel ontbreekt");

    portaal.sandbox().fouten().set(Upstream.SUITE_ZAKEN, Fout.status(503));
    assertThat(sam.get("/zaken").statusCode()).isEqualTo(503);
  }

  private static Bezoeksessie loggedIn(String bsn, Profiel profiel) {
    portaal.sandbox().profiel().set(profiel);
    Bezoeksessie resident = new Bezoeksessie(portaal);
    assertThat(resident.login(bsn, "/").body()).contains("U bent ingelogd");
    return resident;
  }

  private static String body(HttpResponse<String> page) {
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  private static List<String> zaken(String page) {
    return ZAAK.matcher(page).results().map(match -> match.group(1)).distinct().toList();
  }

  private static String zaakWith(String page, String begin) {
    return zaken(page).stream().filter(zaak -> zaak.startsWith(begin)).findFirst().orElseThrow();
  }
}
