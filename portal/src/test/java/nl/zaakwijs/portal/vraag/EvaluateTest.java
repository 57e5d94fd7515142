package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    String geenVraag = write(map, "geen-vraag.jsonl", "{\"vraag\": \"hallo\"}");

    assertThatThrownBy(() -> Evaluate.run("--zaak", zaken)).hasMessageContaining("--zaak");
    assertThatThrownBy(() -> Evaluate.run("--zaken", zaken)).hasMessageContaining("--vragen");
    assertThatThrownBy(() -> Evaluate.run("--zaken", geenLijst, "--vragen", vragen))
        .hasMessageContaining("array");
    assertThatThrownBy(() -> Evaluate.run("--zaken", zaken, "--vragen", geenVraag))
        .hasMessageContaining("line 1");
    assertThatThrownBy(() -> Evaluate.run("--zaken", zaken, "--vragen", vragen, "--nu", "morgen"))
        .hasMessageContaining("--nu");
  }

  private static String write(Path map, String naam, String tekst) throws IOException {
    return Files.writeString(map.resolve(naam), tekst).toString();
  }
}
