package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.agenda.Boeking;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

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
    // Nothing may depend on where the server stands.
    keys.put("TZ", "Pacific/Auckland");
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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void booksTheTimeThatWasChosenWhereverServerAndBrowserStand(boolean inNoord) {
    String plek =
        places(visitor.get(KIES)).stream()
            .filter(een -> een.startsWith("noord.") == inNoord)
            .findFirst()
            .orElseThrow();
    try (Bladeraar sam =
        new Bladeraar(
            portaal,
            Scripting.WITH_JAVASCRIPT,
            options -> options.setTimezoneId("America/Los_Angeles"))) {
      Locator main = sam.page().locator("main");
      sam.open(KIES + "&locatie=" + plek);
      Locator dag = main.locator(".zw-kalender a").last();
      String datum = dag.locator(".zw-verborgen").textContent();
      sam.activate(dag);
      String tijd = main.locator(".zw-tijden a").first().textContent();
      sam.activate(main.locator(".zw-tijden a").first());
      sam.page().getByLabel("Naam").fill("Sam Jansen");
      sam.page().getByLabel("E-mailadres").fill(Afspraakmaker.email());
      Locator telefoon = sam.page().getByLabel("Telefoonnummer");
      if (telefoon.isVisible()) {
        telefoon.fill("0612345678");
      }
      sam.activate(sam.button("Verder"));
      sam.activate(sam.button("Bevestig de afspraak"));

      assertThat(main.textContent()).contains("Uw afspraak staat", datum, tijd);
      String eigen = sam.page().url().replaceAll("[?].*", "");
      assertThat(sam.page().context().request().get(eigen + "/afspraak.ics").text())
          .contains("DTSTART:" + utc(booked(datum + ", " + tijd)));
    }
  }

  /** The moment of the appointment in the appointment system that says so of itself. */
  private static LocalDateTime booked(String moment) {
    Woorden woorden = new Woorden(Taal.NL);
    return portaal.sandbox().listAfspraken().stream()
        .map(Boeking::start)
        .filter(start -> woorden.moment(start).equals(moment))
        .findFirst()
        .orElseThrow();
  }

  private static String utc(LocalDateTime moment) {
    return DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
        .format(moment.atZone(ZoneId.of("Europe/Amsterdam")).withZoneSameInstant(ZoneOffset.UTC));
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
  @EnumSource(value = Storingsoort.class, mode = Mode.EXCLUDE, names = "ELDERS")
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
