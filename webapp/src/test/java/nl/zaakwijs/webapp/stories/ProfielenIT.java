package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
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
  private static final String SAMS = "/zaken/00000020-2026-4000-8000-000000000000";
  private static final String PARKEREN = "/zaken/00003201-2026-4000-8000-000000000000";
  private static final String DAKKAPEL = "/zaken/00003204-2026-4000-8000-000000000000";
  private static final String DEELZAAK = "/zaken/00003207-2026-4000-8000-000000000000";
  private static final byte[] PDF = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern DOCUMENT =
      Pattern.compile("href=\"(/zaken/[^/\"]+/documenten/[0-9a-f-]{36})\"");
  private static final Pattern ZAAK =
      Pattern.compile("href=\"(/zaken/(?:[a-z]+\\.)?[0-9a-f]{8}-[0-9a-f-]{27})\"");

  private final Portaal portaal = Profielportaal.portaal();

  @AfterEach
  void mend() {
    portaal.sandbox().profiel().reset();
    portaal.sandbox().fouten().clear();
    portaal.sandbox().verkeer().assertGeenBsnInUrl();
    portaal.sandbox().verkeer().assertContractGehouden();
    portaal.sandbox().verkeer().forget();
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void leafsThroughAllZakenAndSearches(Profiel profiel) {
    Bezoeksessie fatima = Profielportaal.login(FATIMA, profiel);
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
    Bezoeksessie sam = Profielportaal.login(SAM, profiel);
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
    Bezoeksessie maria = Profielportaal.login(MARIA, profiel);
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
    List<String> ofSam = zaken(body(Profielportaal.login(SAM, profiel).get("/zaken")));
    assertThat(ofSam).hasSize(2);
    Bezoeksessie willem = Profielportaal.login(WILLEM, profiel);
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

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void givesADocumentAndTakesOne(Profiel profiel) {
    Bezoeksessie sam = Profielportaal.login(SAM, profiel);
    String brief = first(DOCUMENT, body(sam.get(SAMS)));
    String naam = "bewijs " + profiel + ".pdf";

    HttpResponse<byte[]> inhoud = sam.fetch(brief, Map.of());
    Map<String, String> formulier = sam.hiddenOf(SAMS + "/documenten/toevoegen");
    HttpResponse<String> toegevoegd = sam.upload(SAMS + "/documenten", formulier, naam, PDF);

    assertThat(inhoud.statusCode()).isEqualTo(200);
    assertThat(inhoud.body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThat(body(toegevoegd)).contains("Uw document is toegevoegd: " + naam, naam + "</span>");
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void answersAQuestionAboutAZaak(Profiel profiel) {
    Bezoeksessie sam = Profielportaal.login(SAM, profiel);

    assertThat(body(sam.post("/vragen", Map.of("tekst", "Hoe staat het met ZAAK-2026-0000020?"))))
        .contains("ZAAK-2026-0000020", "Sinds")
        .doesNotContain("niet al uw zaken ophalen");
    assertThat(body(sam.post("/vragen", Map.of("tekst", "Welke documenten zitten daarbij?"))))
        .contains("Ontvangstbevestiging");
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void showsWhatBelongsToAZaakAndWhatIsAsked(Profiel profiel) {
    Bezoeksessie fatima = Profielportaal.login(FATIMA, profiel);

    assertThat(body(fatima.get(PARKEREN))).contains("Kenteken", "Stel een vraag over deze zaak");
    assertThat(body(fatima.get(DAKKAPEL))).contains("Stuur een betere tekening");
    String deelzaak = body(fatima.get(DEELZAAK));
    assertThat(deelzaak).contains("Zaken die hierbij horen", "Deze zaak is daar een deel van");
    assertThat(deelzaak).doesNotContain("ZAAK-2026-0000068");
  }

  @Test
  void showsTheZakenOfTheOtherSystemWhenOneIsDownAndSaysWhichPartIsMissing() {
    Bezoeksessie sam = Profielportaal.login(SAM, Profiel.OPENZAAK);
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

  private static String body(HttpResponse<String> page) {
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  private static List<String> zaken(String page) {
    return ZAAK.matcher(page).results().map(match -> match.group(1)).distinct().toList();
  }

  private static String first(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(match -> match.group(1)).findFirst().orElseThrow();
  }

  private static String zaakWith(String page, String begin) {
    return zaken(page).stream().filter(zaak -> zaak.startsWith(begin)).findFirst().orElseThrow();
  }
}
