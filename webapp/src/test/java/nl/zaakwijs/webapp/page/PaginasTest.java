package nl.zaakwijs.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.webapp.security.Uitlogreden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern FOR = Pattern.compile(" for=\"([^\"]*)\"");
  private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
  private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]* src=)");
  private static final Pattern HANDLER = Pattern.compile("<[^>]* on[a-z]+=");
  private static final Pattern RAW = Pattern.compile("th:utext=\"([^\"]*)\"");

  @ParameterizedTest
  @EnumSource(Taal.class)
  void everyPageHasAllItsWords(Taal taal) {
    each(taal, (naam, html) -> assertThat(html).as(naam).doesNotContain("??"));
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void noPageHasInlineScriptOrStyle(Taal taal) {
    each(
        taal,
        (naam, html) -> {
          assertThat(html).as(naam).doesNotContain(" style=").doesNotContain("<style");
          assertThat(SCRIPT.matcher(html).find()).as(naam).isFalse();
          assertThat(HANDLER.matcher(html).find()).as(naam).isFalse();
        });
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void everyPageHasOneMainHeadingAndSkipsNoLevel(Taal taal) {
    each(
        taal,
        (naam, html) -> {
          List<Integer> levels =
              findAll(HEADING, main(html)).stream().map(Integer::valueOf).toList();
          assertThat(levels.stream().filter(level -> level == 1)).as(naam).hasSize(1);
          for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).as(naam).isLessThanOrEqualTo(1);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void idsAreUniqueAndLabelsHaveTheirField(Taal taal) {
    each(
        taal,
        (naam, html) -> {
          List<String> ids = findAll(ID, html);
          assertThat(ids).as(naam).doesNotHaveDuplicates();
          assertThat(ids).as(naam).containsAll(findAll(FOR, html));
        });
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void everyFormThatChangesSomethingCarriesToken(Taal taal) {
    each(
        taal,
        (naam, html) ->
            assertThat(html.split("method=\"post\"", -1).length)
                .as(naam)
                .isEqualTo(html.split("name=\"csrf\" value=\"csrf-token\"", -1).length));
  }

  @Test
  void whatWasTypedIsShownAsText() {
    assertThat(render("vragen-fout", Taal.NL)).contains("Te lang &lt;b&gt;");
    assertThat(render("zaken-niets", Taal.NL)).doesNotContain("<b>boom");
    assertThat(render("zaken-gevonden", Taal.NL))
        .doesNotContain("<i>")
        .contains("/zaken?zoek=%3Ci%3E&amp;blad=2");
  }

  @Test
  void dutchTextOnAnEnglishPageSaysThatItIsDutch() {
    assertThat(render("onderwerp", Taal.EN))
        .contains("<html lang=\"en\"")
        .contains("lang=\"nl\">Paspoort aanvragen</h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vragen-kort", "onderwerp", "afspraak"})
  void englishPageSaysWhenAnArticleIsInDutchOnly(String naam) {
    assertThat(render(naam, Taal.EN)).contains("This text is only available in Dutch");
    assertThat(render(naam, Taal.NL)).doesNotContain("alleen in het Nederlands");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vragen-kort", "zaken", "zaak"})
  void englishPageSaysThatTheRegisterSpeaksDutch(String naam) {
    assertThat(render(naam, Taal.EN))
        .contains("Some names and texts of your cases are only available in Dutch")
        .contains("<span lang=\"nl\">In behandeling</span>");
  }

  @Test
  void appointmentTellsWhatToBring() {
    assertThat(render("afspraak", Taal.NL))
        .contains("<li class=\"utrecht-unordered-list__item\">", "Een nieuwe pasfoto")
        .contains("href=\"/onderwerpen/paspoort-aanvragen\"");
    assertThat(render("afspraak-onzeker", Taal.NL)).contains("geldig identiteitsbewijs");
  }

  @Test
  void promisesAnAppointmentWithoutLoggingInOnlyWhenThereIsOne() {
    String zonder = "href=\"/afspraken/nieuw\"";
    assertThat(main(render("inloggen", Taal.NL))).contains(zonder);
    assertThat(main(render("inloggen-geannuleerd", Taal.NL))).doesNotContain(zonder);
  }

  @Test
  void promisesAMailOnlyWhenOneComes() {
    assertThat(render("afspraak", Taal.NL)).contains("U krijgt ook een e-mail");
    assertThat(render("afspraak-zonder-mail", Taal.NL))
        .contains("noor@voorbeeld.example")
        .doesNotContain("U krijgt ook een e-mail");
    assertThat(render("afspraak-controle", Taal.NL)).doesNotContain("U krijgt ook een e-mail");
  }

  @Test
  void tellsTheTruthOfAnAppointmentOfWhichTheAnswerGotLost() {
    assertThat(render("afspraak-controle", Taal.NL))
        .contains("Wij controleren of uw afspraak gelukt is", "href=\"/afspraken/6f1f0d8e\"")
        .doesNotContain("Uw afspraak staat", "afspraak.ics");
    assertThat(render("afspraak-niet-gelukt", Taal.NL))
        .contains("Uw afspraak is niet gelukt", "action=\"/afspraken/6f1f0d8e/opnieuw\"")
        .doesNotContain("afspraak.ics", "Neem dit mee");
  }

  @Test
  void asksWhetherAnAnswerWasUsefulAndOffersAPersonWhenItWasNot() {
    assertThat(render("vragen-kort", Taal.NL)).containsOnlyOnce("Was dit nuttig?");
    assertThat(render("vragen-alles", Taal.NL))
        .contains("Fijn. Dank u wel", "Dat is jammer", "href=\"tel:140799\"");
  }

  @Test
  void tellsThatTheMeaningWasAlikeToo() {
    assertThat(render("vragen-kort", Taal.NL)).contains("lijken in betekenis op elkaar");
  }

  @Test
  void saysOfATextByALanguageModelWhoWroteItAndWhatCounts() {
    assertThat(render("vragen-met-model", Taal.NL))
        .contains("Geschreven door een taalmodel (AI).", "Dan geldt de tekst van de gemeente.")
        .contains("Lees de &lt;b&gt; <a", "href=\"#antwoord-1-passage-1\"")
        .contains(
            "id=\"antwoord-1-passage-1\"", "hidden=\"hidden\" data-model=\"/vragen/model/4\"");
    assertThat(render("vragen-kort", Taal.NL)).doesNotContain("taalmodel", "data-model");
    assertThat(render("over-met-model", Taal.NL)).doesNotContain("gebruikt geen taalmodel");
    assertThat(render("over", Taal.NL)).contains("gebruikt geen taalmodel");
    assertThat(render("privacy-met-model", Taal.NL))
        .contains("Wat het taalmodel ziet", "Zoeken op betekenis");
    assertThat(render("privacy", Taal.NL)).doesNotContain("taalmodel", "Zoeken op betekenis");
  }

  @Test
  void fragmentIsTheConversationAlone() {
    StringWriter out = new StringWriter();
    Page page = page("vragen-kort", Taal.NL);
    Templates.all()
        .renderFragment(page, Voorbeeldpaginas.frame(Taal.NL, Plek.VRAAG, false, null), out);

    assertThat(out.toString().strip()).startsWith("<section id=\"gesprek\"").endsWith("</section>");
    assertThat(render("vragen-kort", Taal.NL)).contains(out.toString().strip());
  }

  @Test
  void onlyMarkdownOfArticlesGoesInUnescaped() throws IOException, URISyntaxException {
    for (Path template : listTemplates()) {
      assertThat(findAll(RAW, Files.readString(template)))
          .as(template.toString())
          .allMatch(expression -> expression.endsWith(".markup()}"));
    }
  }

  @Test
  void everyTemplateOfPageIsRenderedHere() throws IOException, URISyntaxException {
    List<String> rendered =
        Voorbeeldpaginas.all(Taal.NL).values().stream().map(Page::template).toList();
    assertThat(listTemplates())
        .map(path -> path.getFileName().toString().replace(".html", ""))
        .filteredOn(naam -> naam.endsWith("Page"))
        .allMatch(rendered::contains);
  }

  @Test
  void tellsWhyTheVisitorIsLoggedOut() {
    for (Uitlogreden reden : Uitlogreden.values()) {
      StringWriter out = new StringWriter();
      Page page = page("vragen-begin", Taal.NL);
      Templates.all().render(page, Voorbeeldpaginas.frame(Taal.NL, Plek.VRAAG, false, reden), out);
      assertThat(out.toString()).contains("role=\"status\"").doesNotContain("??");
    }
  }

  private interface Check {
    void accept(String naam, String html);
  }

  private static void each(Taal taal, Check check) {
    Voorbeeldpaginas.all(taal).keySet().forEach(naam -> check.accept(naam, render(naam, taal)));
  }

  private static String render(String naam, Taal taal) {
    Page page = page(naam, taal);
    boolean ingelogd = page.plek() == Plek.ZAKEN || page.plek() == Plek.GEGEVENS;
    StringWriter out = new StringWriter();
    Templates.all().render(page, Voorbeeldpaginas.frame(taal, page.plek(), ingelogd, null), out);
    return out.toString();
  }

  private static Page page(String naam, Taal taal) {
    return Objects.requireNonNull(Voorbeeldpaginas.all(taal).get(naam));
  }

  private static String main(String html) {
    return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
  }

  private static List<String> findAll(Pattern pattern, String html) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<Path> listTemplates() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(PaginasTest.class.getResource("/templates")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
