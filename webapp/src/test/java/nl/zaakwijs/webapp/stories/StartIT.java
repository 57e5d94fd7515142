package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.zaakwijs.webapp.portaal.Portaal;
import nl.zaakwijs.webapp.portaal.Server;
import org.junit.jupiter.api.Test;

/** What whoever installs it reads when something is missing. */
class StartIT {
  @Test
  void tellsEveryKeyThatIsMissingAtOnce() {
    Path folder = Portaal.freshFolder("leeg");
    Map<String, String> keys = new HashMap<>();
    Portaal.environment("http://localhost", folder).entrySet().stream()
        .filter(key -> key.getKey().startsWith("ZAAKWIJS_DATABASE"))
        .forEach(key -> keys.put(key.getKey(), key.getValue()));
    keys.put("ZAAKWIJS_TEMPO_VRAGEN", "geen");

    assertThatThrownBy(
            () ->
                Server.start(
                    Server.webappFolder().resolve("target/zaakwijs.war"),
                    folder,
                    "/health/ready",
                    keys))
        .satisfies(
            failure ->
                assertThat(String.valueOf(failure.getMessage()))
                    .contains(
                        "zaakwijs.zaken.url",
                        "zaakwijs.brp.url",
                        "zaakwijs.qmatic.api-key",
                        "zaakwijs.sleutel",
                        "zaakwijs.oidc.issuer",
                        "zaakwijs.oidc.client-secret",
                        "zaakwijs.tempo.vragen"));
  }

  @Test
  void tellsWhatIsWrongInTheMunicipalitysFolder() throws IOException {
    Path folder = Portaal.freshFolder("kapotte-map");
    Path eigen = Files.createDirectories(folder.resolve("eigen"));
    Files.writeString(eigen.resolve("gemeente.yaml"), "gemeente: { naam: Gemeente Dorp }");
    Map<String, String> keys = Portaal.environment("http://localhost:1", folder);
    keys.put("ZAAKWIJS_GEMEENTE_MAP", eigen.toString());

    assertThatThrownBy(
            () ->
                Server.start(
                    Server.webappFolder().resolve("target/zaakwijs.war"),
                    folder,
                    "/health/ready",
                    keys))
        .hasMessageContaining("gemeente.yaml: the key 'gemeente.id' is missing");
  }
}
