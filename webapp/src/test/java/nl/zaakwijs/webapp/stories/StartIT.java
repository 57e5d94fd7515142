package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
