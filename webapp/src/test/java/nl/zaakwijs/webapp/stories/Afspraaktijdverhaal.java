package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices and names that no page of ours offers, sent by hand. */
abstract class Afspraaktijdverhaal {
  private static final String BEGIN = "/afspraken/nieuw?product=rijbewijs&locatie=stadskantoor";
  private static final Pattern DAG = Pattern.compile("dag=(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern TIJD = Pattern.compile("tijd=((?!03)\\d{2}%3A\\d{2})");

  private final Bezoeksessie visitor;
  private final String dag;

  Afspraaktijdverhaal(Portaal portaal) {
    this.visitor = new Bezoeksessie(portaal);
    this.dag = first(DAG, visitor.get(BEGIN).body());
  }

  @ParameterizedTest
  @CsvSource({"03:00", "25:99", "9.30 uur", "09:30:00.5", "zzz"})
  void saysThatATimeCannotBeChosenBeforeTheCheckPage(String tijd) {
    HttpResponse<String> page = visitor.post("/afspraken/nieuw", form(dag, tijd, "Noor Bakker"));

    assertThat(page.body())
        .contains("Deze tijd kunt u niet kiezen", "Hoe laat?")
        .doesNotContain("Klopt dit?", "Iemand anders was net eerder");
  }

  @ParameterizedTest
  @CsvSource({"2020-01-06", "9999-12-31", "-999999999-01-01"})
  void offersAnotherDayForADayThatNobodyCanChoose(String onmogelijk) {
    HttpResponse<String> page =
        visitor.post("/afspraken/nieuw", form(onmogelijk, "09:30", "Noor Bakker"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Op deze dag is geen tijd meer vrij", "Op welke dag?", "zw-kalender")
        .doesNotContain("Klopt dit?", "Iemand anders was net eerder");
  }

  @Test
  void asksAgainForAProductThatWasWithdrawn() {
    HttpResponse<String> page =
        visitor.post(
            "/afspraken/nieuw",
            Map.of(
                "product",
                "ingetrokken",
                "locatie",
                "stadskantoor",
                "dag",
                dag,
                "tijd",
                "09:30",
                "naam",
                "Noor Bakker",
                "email",
                "noor@voorbeeld.nl"));

    assertThat(page.body())
        .contains("Deze keuze bestaat niet meer", "Waarvoor komt u?", "locatie=stadskantoor")
        .doesNotContain("Klopt dit?");
  }

  @Test
  void keepsWhatWasFilledIn() {
    HttpResponse<String> page =
        visitor.post("/afspraken/nieuw", form(dag, "03:00", "Noor van der Velde"));
    String tijd = first(TIJD, page.body());

    assertThat(visitor.get(BEGIN + "&dag=" + dag + "&tijd=" + tijd).body())
        .contains("value=\"Noor van der Velde\"", "value=\"noor@voorbeeld.nl\"");
  }

  @Test
  void saysWhatToDoAboutAName() {
    String tijd = first(TIJD, visitor.get(BEGIN + "&dag=" + dag).body()).replace("%3A", ":");

    assertThat(visitor.post("/afspraken/nieuw", form(dag, tijd, "Noor\u202e")).body())
        .contains("Typ uw naam opnieuw");
    assertThat(visitor.post("/afspraken/nieuw", form(dag, tijd, "N".repeat(201))).body())
        .contains("Uw naam is te lang");
    assertThat(visitor.post("/afspraken/nieuw", form(dag, tijd, "René O’Brien-Yıldız")).body())
        .contains("Klopt dit?");
  }

  private static Map<String, String> form(String dag, String tijd, String naam) {
    Map<String, String> form = new HashMap<>();
    form.put("product", "rijbewijs");
    form.put("locatie", "stadskantoor");
    form.put("dag", dag);
    form.put("tijd", tijd);
    form.put("naam", naam);
    form.put("email", "noor@voorbeeld.nl");
    return form;
  }

  private static String first(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    assertThat(matcher.find()).as(pattern + " in the page").isTrue();
    return matcher.group(1);
  }
}
