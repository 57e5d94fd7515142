package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Appointments in a municipality where one logs in for a passport, and for nothing else. */
class InlogplichtIT {
  private static final String SAM = "999990020";
  private static final String EERST = "Log eerst in";
  private static final Pattern DAG = Pattern.compile("dag=(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern TIJD = Pattern.compile("tijd=(\\d{2})%3A(\\d{2})");

  @SuppressWarnings("NullAway.Init")
  private static Portaal portaal;

  @BeforeAll
  static void start() {
    portaal = Portaal.start("inlogplicht", Map.of("ZAAKWIJS_AFSPRAKEN_INLOGGEN", "paspoort"));
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

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void logsInFirstAndGoesOnWithTheSameChoices(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Ik wil een afspraak voor twee paspoorten");
      inwoner.activate(
          inwoner
              .page()
              .locator("#antwoord-1")
              .getByRole(
                  AriaRole.LINK, new Locator.GetByRoleOptions().setName("Maak een afspraak")));
      assertThat(inwoner.heading(EERST)).isVisible();
      assertThat(inwoner.page().locator("main")).containsText("Paspoort aanvragen");
      assertThat(inwoner.page().locator("main")).containsText("Bel 14 0799");
      inwoner.assertAccessible();
      inwoner.picture("afspraak-inloggen-" + scripting);

      inwoner.activate(inwoner.page().locator("main").getByText("Inloggen bij"));
      inwoner.confirmLogin("Sam");
      assertThat(inwoner.heading("Waar wilt u komen")).isVisible();
      assertThat(inwoner.page().locator("main")).containsText("2 personen");
      choose(inwoner);
      choose(inwoner);
      choose(inwoner);
      assertThat(inwoner.page().getByLabel("Naam")).hasValue(Pattern.compile("Sam .+"));
      inwoner.page().getByLabel("E-mailadres").fill("sam@voorbeeld.nl");
      inwoner.page().getByLabel("Telefoonnummer").fill("0612345678");
      inwoner.activate(inwoner.button("Verder"));
      inwoner.activate(inwoner.button("Bevestig de afspraak"));
      assertThat(inwoner.page().locator("main")).containsText("Uw afspraak staat");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void asksToLogInWhenWhatIsAddedNeedsIt(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/afspraken/nieuw?product=rijbewijs&personen=1");
      assertThat(inwoner.heading("Waar wilt u komen")).isVisible();
      inwoner.page().getByLabel("Paspoort aanvragen").check();
      inwoner.activate(inwoner.button("Voeg toe aan de afspraak"));

      assertThat(inwoner.heading(EERST)).isVisible();
      assertThat(inwoner.page().locator("main")).containsText("Rijbewijs");
      inwoner.assertAccessible();
      inwoner.activate(inwoner.link("Wijzig.*Ook voor"));
      inwoner.page().getByLabel("Paspoort aanvragen").uncheck();
      inwoner.activate(inwoner.button("Verder"));
      assertThat(inwoner.heading("Waar wilt u komen")).isVisible();
    }
  }

  @Test
  void takesNothingFromWhoIsNotLoggedIn() {
    Map<String, String> form = form(login());
    Bezoeksessie someone = new Bezoeksessie(portaal);
    int before = portaal.sandbox().listAfspraken().size();

    HttpResponse<String> filled = someone.post("/afspraken/nieuw", form);
    assertThat(filled.body()).contains(EERST).doesNotContain("Klopt dit?");
    assertThat(filled.uri().getQuery()).contains("dag=" + form.get("dag"), "locatie=");
    form.put("email", "");
    assertThat(someone.post("/afspraken/nieuw", form).body()).contains(EERST);
    String check = "/afspraken/nieuw/" + UUID.randomUUID();
    assertThat(someone.post(check + "?" + filled.uri().getRawQuery(), Map.of()).body())
        .contains(EERST);
    assertThat(someone.post(check, Map.of()).statusCode()).isEqualTo(404);
    assertThat(portaal.sandbox().listAfspraken()).hasSize(before);
  }

  @Test
  void letsAnyoneBookTheRest() {
    Afspraakmaker.book(new Bezoeksessie(portaal));
  }

  @Test
  void keepsTheChoicesOfWhoLoggedOutBeforeConfirming() {
    Bezoeksessie sam = login();
    Map<String, String> form = form(sam);
    HttpResponse<String> check = sam.post("/afspraken/nieuw", form);
    assertThat(check.body()).contains("Klopt dit?");
    String adres = address(check);
    Map<String, String> confirm = sam.hiddenOf(adres);
    sam.post("/uitloggen", Map.of());
    int before = portaal.sandbox().listAfspraken().size();

    HttpResponse<String> late = sam.send(adres, confirm);
    assertThat(late.statusCode()).isEqualTo(403);
    assertThat(late.body()).contains("Er is niets veranderd").doesNotContain("Sam Jansen");
    assertThat(sam.post(adres, Map.of()).body()).contains(EERST).doesNotContain("Sam Jansen");
    HttpResponse<String> back = sam.get(adres);
    assertThat(back.body()).contains(EERST);
    assertThat(portaal.sandbox().listAfspraken()).hasSize(before);

    HttpResponse<String> again =
        sam.login(SAM, URLEncoder.encode(address(back), StandardCharsets.UTF_8));
    assertThat(again.body())
        .contains("Wie bent u?", "value=\"" + form.get("dag"), "value=\"" + form.get("tijd"));
  }

  @Test
  void fillsInWhatIsKnownOfWhoLoggedIn() {
    Bezoeksessie fatima = new Bezoeksessie(portaal);
    fatima.login("999990032", "/");
    Map<String, String> form = form(fatima);
    String gegevens = pad(form);
    assertThat(fatima.get(gegevens).body()).containsPattern("name=\"naam\"[^>]*value=\"Fatima ");
    form.put("naam", "F. Anders");
    form.put("email", "fatima@voorbeeld.nl");
    form.put("telefoon", "0687654321");
    String check = fatima.post("/afspraken/nieuw", form).uri().getPath();
    assertThat(fatima.post(check, Map.of()).body()).contains("Uw afspraak staat");

    Bezoeksessie later = new Bezoeksessie(portaal);
    later.login("999990032", "/");
    assertThat(later.get(pad(form(later))).body())
        .containsPattern("name=\"naam\"[^>]*value=\"Fatima ")
        .contains("value=\"fatima@voorbeeld.nl\"", "value=\"0687654321\"");
  }

  @Test
  void asksTheNameWhenTheRegisterDoesNotAnswer() {
    Bezoeksessie noor = new Bezoeksessie(portaal);
    noor.login("999990019", "/");
    Map<String, String> form = form(noor);
    portaal.sandbox().fouten().set(Upstream.BRP, Fout.status(503));

    HttpResponse<String> page = noor.get(pad(form));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Wie bent u?").doesNotContain("value=\"Noor");
  }

  @Test
  void saysItInEnglishToo() {
    assertThat(new Bezoeksessie(portaal).get("/afspraken/nieuw?product=paspoort&taal=en").body())
        .contains("Log in first", "Your choices are kept");
  }

  private static Bezoeksessie login() {
    Bezoeksessie sam = new Bezoeksessie(portaal);
    sam.login(SAM, "/");
    return sam;
  }

  /** The first free time for a passport, filled in. */
  private static Map<String, String> form(Bezoeksessie visitor) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("product", "paspoort");
    form.put("personen", "1");
    form.put("locatie", "stadskantoor");
    form.put("dag", first(DAG, visitor.get(pad(form)).body()));
    form.put("tijd", first(TIJD, visitor.get(pad(form)).body()));
    form.put("naam", "Sam Jansen");
    form.put("email", "sam@voorbeeld.nl");
    return form;
  }

  private static String address(HttpResponse<String> page) {
    return page.uri().getRawPath() + "?" + page.uri().getRawQuery();
  }

  private static String pad(Map<String, String> form) {
    return Stream.of("product", "personen", "locatie", "dag", "tijd")
        .filter(form::containsKey)
        .map(naam -> naam + "=" + form.get(naam))
        .collect(Collectors.joining("&", "/afspraken/nieuw?", ""));
  }

  private static String first(Pattern pattern, String html) {
    return pattern
        .matcher(html)
        .results()
        .findFirst()
        .map(
            found ->
                found.groupCount() == 1 ? found.group(1) : found.group(1) + ":" + found.group(2))
        .orElseThrow();
  }

  private static void choose(Bladeraar inwoner) {
    inwoner.activate(inwoner.page().locator("main .zw-keuze, main .zw-tabel a").first());
  }
}
