package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Appointments in a municipality with two appointment systems. */
class AgendasIT {
  private static final String KIES = "/afspraken/nieuw?product=rijbewijs&personen=1";
  private static final Pattern PLEK = Pattern.compile("locatie=([^\"&]+)\"");

  @SuppressWarnings("NullAway.Init")
  private static Portaal portaal;

  private final Bezoeksessie visitor = new Bezoeksessie(portaal);

  @BeforeAll
  static void start() {
    portaal = Portaal.start("agendas", AgendasIT::keys);
  }

  @AfterAll
  static void stop() {
    portaal.close();
  }

  @AfterEach
  void mend() {
    portaal.sandbox().fouten().clear();
    portaal.sandbox().verkeer().assertContractGehouden();
  }

  private static Map<String, String> keys(Sandbox sandbox) {
    Map<String, String> keys = new HashMap<>();
    keys.put("ZAAKWIJS_QMATIC_URL", "");
    keys.put("ZAAKWIJS_AFSPRAKEN_SYSTEMEN", "stad,noord");
    keys.put(
        "ZAAKWIJS_AFSPRAKEN_STAD_QMATIC_URL",
        sandbox.url() + "/qmatic/calendar-backend/public/api");
    keys.put("ZAAKWIJS_AFSPRAKEN_STAD_QMATIC_API_KEY", "sandbox-qmatic-sleutel");
    keys.put("ZAAKWIJS_AFSPRAKEN_NOORD_NAAM", "Balie Noord");
    keys.put("ZAAKWIJS_AFSPRAKEN_NOORD_JCC_URL", sandbox.url() + "/jcc");
    keys.put("ZAAKWIJS_AFSPRAKEN_NOORD_JCC_CLIENT_ID", "zaakwijs");
    keys.put("ZAAKWIJS_AFSPRAKEN_NOORD_JCC_SECRET", "sandbox-jcc-geheim");
    return keys;
  }

  @Test
  void offersThePlacesOfBoth() {
    List<String> places = places(visitor.get(KIES));

    assertThat(places).hasSize(4).filteredOn(place -> place.startsWith("noord.")).hasSize(2);
    for (String place : places) {
      assertThat(visitor.get(KIES + "&locatie=" + place).body()).contains("Op welke dag?");
    }
  }

  @Test
  void showsThePlacesOfOneWhenTheOtherFailsAndSaysWhichIsMissing() {
    portaal.sandbox().fouten().set(Upstream.JCC, Fout.status(503));

    HttpResponse<String> page = visitor.get(KIES);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(places(page)).hasSize(2);
    assertThat(page.body())
        .contains("Niet alle keuzes zijn nu te zien", "Tijdelijk niet beschikbaar: Balie Noord.");
  }

  @ParameterizedTest
  @EnumSource(Storingsoort.class)
  void neverSaysThatThereAreNoDaysWhenTheSystemOfThePlaceFails(Storingsoort soort) {
    String noord =
        places(visitor.get(KIES)).stream()
            .filter(place -> place.startsWith("noord."))
            .findFirst()
            .orElseThrow();
    portaal
        .sandbox()
        .fouten()
        .set(Upstream.JCC, soort.fout().onlyPath("/appointment/availabletimelist"));

    assertThat(visitor.get(KIES + "&locatie=" + noord).body())
        .contains("De agenda werkt nu niet")
        .doesNotContain("Alle dagen zijn nu vol");
  }

  private static List<String> places(HttpResponse<String> page) {
    return PLEK.matcher(page.body()).results().map(match -> match.group(1)).distinct().toList();
  }
}
