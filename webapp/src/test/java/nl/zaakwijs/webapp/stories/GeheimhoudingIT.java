package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;

/** Follows a canary: nothing personal may turn up where it does not belong. */
class GeheimhoudingIT {
  private static final String BSN = "999990020";
  private static final String QUESTION_CANARY = "kanariezwaluw";
  private static final List<String> CANARIES =
      List.of(
          BSN,
          QUESTION_CANARY,
          "sandbox-geheim-van-minstens-32-tekens!",
          "sandbox-oidc-geheim",
          "sandbox-qmatic-sleutel",
          "eyJ");

  @Test
  void leavesNothingPersonalInLogsAddressesFiguresOrDatabase() throws IOException {
    try (Portaal portaal = Portaal.start("geheim")) {
      Bezoeksessie sam = new Bezoeksessie(portaal);
      sam.login(BSN, "/zaken");
      sam.get("/gegevens");
      sam.post("/vragen", Map.of("tekst", "Wat kost een paspoort? " + QUESTION_CANARY));
      sam.post("/vragen", Map.of("tekst", "Mijn nummer is " + BSN + ", hoe staat het ermee?"));
      sam.get("/zaken/00000000-0000-0000-0000-000000000000");
      sam.get("/vragen?" + QUESTION_CANARY + "=" + QUESTION_CANARY);
      portaal
          .sandbox()
          .fouten()
          .set(nl.zaakwijs.sandbox.verkeer.Upstream.ZAKEN, Storingsoort.ONZIN.fout());
      sam.get("/zaken");
      String metrics = sam.get("/metrics").body();
      String health = sam.get("/health").body();

      String addresses =
          String.join(
              "\n",
              portaal.sandbox().verkeer().list().stream().map(Uitwisseling::toString).toList());
      assertThat(portaal.server().log()).as("log").doesNotContain(CANARIES);
      assertThat(metrics).as("metrics").contains("zaakwijs_vragen").doesNotContain(CANARIES);
      assertThat(health).as("health").doesNotContain(CANARIES);
      assertThat(addresses).as("addresses called").doesNotContain(BSN, QUESTION_CANARY);
      portaal.sandbox().verkeer().assertGeenBsnInUrl();
      portaal.sandbox().verkeer().assertContractGehouden();
      portaal.server().close();
      assertThat(database(portaal)).as("database").doesNotContain(BSN, QUESTION_CANARY);
    }
  }

  private static String database(Portaal portaal) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(portaal.folder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".mv.db")).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(all).as("the database's own file").isNotEmpty();
    return all.toString();
  }
}
