package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a visitor reads when the answer of an appointment system got lost. */
class AfspraakKwijtIT {
  private static final String TE_LAAT = "Iemand anders was net eerder";
  private static final int KEER = 500;
  private static final Pattern DAG = Pattern.compile("\\?dag=(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern TIJD = Pattern.compile("tijd=(\\d{2}(?::|%3A)\\d{2})");

  private final Portaal portaal = Portaal.shared();
  private final Bezoeksessie visitor = new Bezoeksessie(portaal);

  @AfterEach
  void mend() {
    portaal.sandbox().fouten().clear();
    Portaal.withJcc().sandbox().fouten().clear();
    portaal.sandbox().verkeer().assertContractGehouden();
  }

  @Test
  void findsTheAppointmentBackAtOnce() {
    portaal.sandbox().fouten().set(Upstream.QMATIC, lost("/book"));

    assertThat(Afspraakmaker.confirm(visitor).body()).contains("Uw afspraak staat");
  }

  @Test
  void saysThatItIsBeingCheckedUntilItIsCertain() {
    portaal.sandbox().fouten().set(Upstream.QMATIC, lost("/book"));
    portaal.sandbox().fouten().set(Upstream.QMATIC_KLANTEN, Fout.status(503));
    HttpResponse<String> page = Afspraakmaker.confirm(visitor);
    assertThat(page.body())
        .contains("Wij controleren of uw afspraak gelukt is")
        .doesNotContain("Uw afspraak staat");

    portaal.sandbox().fouten().clear();

    assertThat(until(page.uri().getPath(), "afspraak.ics")).doesNotContain("Wij controleren");
  }

  @Test
  void saysHonestlyThatJccCannotBeAsked() {
    Bezoeksessie bijJcc = new Bezoeksessie(Portaal.withJcc());
    Portaal.withJcc()
        .sandbox()
        .fouten()
        .set(Upstream.JCC, lost("POST /jcc/api/warp/v1/appointment"));

    assertThat(Afspraakmaker.confirm(bijJcc).body())
        .contains("Wij weten niet zeker of uw afspraak is gelukt");
  }

  @Test
  void keepsTheAppointmentWhenItCannotBeGivenUpNow() {
    String afspraak = Afspraakmaker.book(visitor);
    portaal.sandbox().fouten().set(Upstream.QMATIC, Fout.status(403).onlyPath("DELETE"));

    HttpResponse<String> page = visitor.post(afspraak + "/afzeggen", Map.of());

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Het is nu niet gelukt. Uw afspraak staat nog.");
    assertThat(visitor.get(afspraak).body()).contains("Afspraak afzeggen");
  }

  @Test
  void goesOnGivingUpUntilItIsCertain() {
    String afspraak = Afspraakmaker.book(visitor);
    portaal.sandbox().fouten().set(Upstream.QMATIC, Fout.status(500).onlyPath("DELETE"));

    assertThat(visitor.post(afspraak + "/afzeggen", Map.of()).body())
        .contains("Wij controleren nog of dat gelukt is");
    assertThat(visitor.get("/afspraken").body()).contains("Wordt afgezegd");
  }

  @Test
  void keepsTheOldTimeWhenTheNewOneCannotBeBooked() {
    String afspraak = Afspraakmaker.book(visitor);
    String check = move(visitor, afspraak);
    portaal.sandbox().fouten().set(Upstream.QMATIC, Fout.status(403).onlyPath("/book"));

    HttpResponse<String> page = visitor.post(check, Map.of());

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Uw afspraak staat nog zoals hij was");
    portaal.sandbox().fouten().clear();
    assertThat(visitor.post(check, Map.of()).body()).contains("Uw afspraak is verzet");
  }

  @Test
  void tellsWhoComesTooLateEvenWhenNoOtherTimeCanBeShown() {
    String check = Afspraakmaker.choose(visitor, Afspraakmaker.email());
    Afspraakmaker.book(new Bezoeksessie(portaal));
    failAfterTheTimesWereReadOnce();

    HttpResponse<String> page = visitor.post(check, Map.of());

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains(TE_LAAT, "U hebt nog geen afspraak");
    portaal.sandbox().fouten().clear();
    assertThat(visitor.get(page.uri().toString()).body()).contains("Kies opnieuw");
  }

  @Test
  void tellsWhoComesTooLateAlsoWhenNothingElseIsFreeThatDay() {
    String check = Afspraakmaker.choose(visitor, Afspraakmaker.email());
    String verzetten = move(visitor, Afspraakmaker.book(visitor));
    Afspraakmaker.book(new Bezoeksessie(portaal));
    Afspraakmaker.book(new Bezoeksessie(portaal));
    Fout vol = Fout.inhoud("application/json", "{\"times\": []}");
    portaal.sandbox().fouten().set(Upstream.QMATIC, vol.onlyPath("/times;"));

    HttpResponse<String> gemaakt = visitor.post(check, Map.of());
    HttpResponse<String> verzet = visitor.post(verzetten, Map.of());

    assertThat(gemaakt.body()).contains(TE_LAAT, "geen tijd meer vrij", "Op welke dag?");
    assertThat(verzet.body()).contains(TE_LAAT, "geen tijd meer vrij", "Op welke dag?");
  }

  @Test
  void tellsWhoMovesTooLateThatTheOldTimeStands() {
    String afspraak = Afspraakmaker.book(visitor);
    String check = move(visitor, afspraak);
    Afspraakmaker.book(new Bezoeksessie(portaal));
    failAfterTheTimesWereReadOnce();

    HttpResponse<String> page = visitor.post(check, Map.of());

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains(TE_LAAT, "Uw afspraak staat nog zoals hij was");
  }

  private void failAfterTheTimesWereReadOnce() {
    portaal
        .sandbox()
        .fouten()
        .alternate(
            Upstream.QMATIC, "/times;", List.of(Optional.empty(), Optional.of(Fout.status(500))));
  }

  /** The path of the check of another time, the first that is free. */
  private static String move(Bezoeksessie visitor, String afspraak) {
    String dag = first(DAG, visitor.get(afspraak + "/verzetten").body());
    String tijd = first(TIJD, visitor.get(afspraak + "/verzetten?dag=" + dag).body());
    return visitor.get(afspraak + "/verzetten?dag=" + dag + "&tijd=" + tijd).uri().getPath();
  }

  /** A page that comes to say this; nobody asks after an appointment twice within some seconds. */
  private String until(String path, String text) {
    return Stream.generate(() -> visitor.get(path).body())
        .limit(KEER)
        .filter(body -> body.contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The page never said: " + text));
  }

  private static Fout lost(String path) {
    return Fout.halverwege(Halverwege.BREEKT).onlyPath(path);
  }

  private static String first(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    assertThat(matcher.find()).as(pattern + " in the page").isTrue();
    return matcher.group(1);
  }
}
