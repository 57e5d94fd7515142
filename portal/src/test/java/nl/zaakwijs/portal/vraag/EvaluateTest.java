package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command `evaluate` takes, prints and writes. */
@NullMarked
class EvaluateTest {
  private static final String ZAKEN =
      """
      [{"identificatie": "ZAAK-2026-0000412", "omschrijving": "Dakkapel",
        "zaaktype": "Omgevingsvergunning", "startdatum": "2026-09-28",
        "uiterlijkeEinddatumAfdoening": "2027-01-14",
        "verlenging": {"reden": "Advies nodig", "duur": "P6W"}, "opschorting": null,
        "besluiten": [], "documenten": []}]
      """;

  @Test
  void writesALineForEveryQuestionInOrder(@TempDir Path map) throws IOException {
    Path uit = map.resolve("uit.jsonl");

    String cijfers =
        Evaluate.run(
            "--zaken",
            write(map, "zaken.json", ZAKEN),
            "--nu",
            "2026-11-22T10:00",
            "--vragen",
            write(
                map,
                "vragen.jsonl",
                """
                {"q": "wanneer is mijn dakkapel klaar", "zaken": ["ZAAK-2026-0000412"], "aspect": "termijn"}
                {"q": "ik ruik gas in huis"}
                """),
            "--uit",
            uit.toString());

    assertThat(cijfers).contains("right zaak   100.0%", "both right   100.0%");
    List<String> regels = Files.readAllLines(uit);
    assertThat(regels).hasSize(2);
    JsonNode eerste = new ObjectMapper().readTree(regels.get(0));
    assertThat(eerste.path("outcome").asText()).isEqualTo("case");
    assertThat(eerste.path("route").asText()).isEqualTo("zaakstatus");
    assertThat(eerste.path("zaken").path(0).asText()).isEqualTo("ZAAK-2026-0000412");
    assertThat(eerste.path("aspect").asText()).isEqualTo("termijn");
    assertThat(eerste.path("text").asText())
        .contains("14 januari 2027", "53 dagen", "6 weken", "Advies nodig");
    assertThat(new ObjectMapper().readTree(regels.get(1)).path("outcome").asText())
        .isEqualTo("emergency");
  }

  @Test
  void saysWhatIsWrong(@TempDir Path map) throws IOException {
    String zaken = write(map, "zaken.json", ZAKEN);
    String geenLijst = write(map, "geen-lijst.json", "{}");
    String vragen = write(map, "vragen.jsonl", "{\"q\": \"hallo\"}");

    assertThatThrownBy(() -> Evaluate.run("--zaak", zaken))
        .hasMessageContaining("unknown option --zaak")
        .hasMessageContaining("--kennis FILE-OR-FOLDER");
    assertThat(Evaluate.run("--help")).contains("--kennis FILE-OR-FOLDER");
    assertThatThrownBy(() -> Evaluate.run("--zaken", zaken)).hasMessageContaining("--vragen");
    assertThatThrownBy(() -> Evaluate.run("--zaken", geenLijst, "--vragen", vragen))
        .hasMessageContaining("array");
    assertThatThrownBy(() -> Evaluate.run("--zaken", zaken, "--vragen", vragen, "--nu", "morgen"))
        .hasMessageContaining("--nu");
  }

  @Test
  void answersFromTheKnowledgeOfAFileAndJudgesByItsIds(@TempDir Path map) throws IOException {
    Path uit = map.resolve("uit.jsonl");

    String cijfers =
        Evaluate.run(
            "--kennis",
            write(
                map,
                "kennis.csv",
                """
                id,vraag,antwoord
                101,Hoeveel kost het houden van een alpaca?,Voor een alpaca betaalt u niets.
                102,Mag ik een boomhut bouwen in mijn tuin?,Een boomhut tot 3 meter mag altijd.
                103,Wanneer wordt het zwembad gesloten?,Het zwembad sluit in september.
                """),
            "--vragen",
            write(
                map,
                "vragen.jsonl",
                """
                {"q": "Mag ik een boomhut bouwen in mijn tuin?", "id": "102", "style": "gewoon"}

                {"q": "Hoeveel kost het houden van een alpaca?", "id": 999, "also": [101]}
                {"q": "wie won het songfestival", "id": null}
                {"q": "wanneer sluit het zwembad"}
                {"q": 5}
                geen json
                """),
            "--uit",
            uit.toString());

    assertThat(cijfers)
        .contains(
            "knowledge: 3 articles",
            "questions: 6",
            "can't be read 2: line 6: it has no text in \"q\"; line 7: it is no JSON",
            "no article has this id 1: line 3: 999",
            "2 questions with a right article",
            "1 questions that no article answers",
            "certainty",
            "questions per second")
        .containsPattern("right@1: .* 100.0% +100.0%")
        .containsPattern("gewoon +1 +100.0%");
    List<JsonNode> regels = read(uit);
    assertThat(regels)
        .extracting(regel -> regel.path("outcome").asText())
        .startsWith("answered", "answered")
        .endsWith("error", "error");
    assertThat(regels.get(0).path("id").asText()).isEqualTo("102");
    assertThat(regels.get(0).path("candidates").path(0).asText()).isEqualTo("102");
    assertThat(regels.get(0).path("certainty").asDouble()).isPositive();
    assertThat(regels.get(0).path("text").asText()).contains("tot 3 meter");
    assertThat(regels.get(2).path("id").isNull()).isTrue();
    assertThat(regels.get(3).path("candidates").path(0).asText()).isEqualTo("103");
    assertThat(regels.get(5).path("text").asText()).startsWith("line 7: it is no JSON");
  }

  @Test
  void judgesTheRouteAndTheProductAndKeepsTheConversation(@TempDir Path map) throws IOException {
    Path uit = map.resolve("uit.jsonl");

    String cijfers =
        Evaluate.run(
            "--vragen",
            write(
                map,
                "vragen.jsonl",
                """
                {"q": "Wat kost een paspoort?", "expect": {"route": "kennis", "topics": ["paspoort"]}}
                {"q": "en hoe lang duurt dat", "expect": {"route": "kennis", "topics": ["Paspoort"]}, "context": {"previous": ["Wat kost een paspoort?"], "loggedIn": false}}
                {"q": "hoe staat het met mijn aanvraag", "expect": {"route": "zaakstatus", "topics": null}}
                {"q": "hoe staat het met mijn aanvraag", "expect": {"route": "zaakstatus", "topics": null}, "context": {"previous": [{"role": "user", "text": "hallo"}], "loggedIn": true}}
                {"q": "ik ruik gas in huis", "expect": {"route": "kennis", "topics": null}}
                """),
            "--uit",
            uit.toString());

    assertThat(cijfers)
        .contains("2 questions with a right article", "right route 80.0% of 5")
        .containsPattern("kennis +3 +66.7% +kennis 2, nood 1")
        .containsPattern("zaakstatus +2 +100.0% +zaakstatus 2");
    List<JsonNode> regels = read(uit);
    assertThat(regels)
        .extracting(regel -> regel.path("outcome").asText())
        .containsExactly("answered", "answered", "login_needed", "case", "emergency");
    assertThat(regels.get(1).path("upl").path(0).asText()).isEqualTo("paspoort");
  }

  @Test
  void hasAnOutcomeForEveryKindOfAnswer() {
    assertThat(Antwoord.class.getPermittedSubclasses())
        .allSatisfy(soort -> assertThat(Uitkomst.isBekend(soort)).as(soort.getName()).isTrue());
  }

  private static List<JsonNode> read(Path uit) throws IOException {
    List<JsonNode> regels = new ArrayList<>();
    for (String regel : Files.readAllLines(uit)) {
      regels.add(new ObjectMapper().readTree(regel));
    }
    return regels;
  }

  private static String write(Path map, String naam, String tekst) throws IOException {
    return Files.writeString(map.resolve(naam), tekst).toString();
  }
}
