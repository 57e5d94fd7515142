package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BewakingIT {
  private final Portaal portaal = Portaal.shared();
  private final Bezoeksessie someone = new Bezoeksessie(portaal);

  @AfterEach
  void mendTheSandbox() {
    portaal.sandbox().fouten().clear();
  }

  @Test
  void staysReadyAndNamesTheUpstreamThatFails() {
    someone.login("999990020", "/gegevens");
    portaal.sandbox().fouten().set(Upstream.BRP, Fout.afgebroken());
    someone.get("/gegevens");

    HttpResponse<String> ready = someone.get("/health/ready");

    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body())
        .containsPattern("\"brp\"\\s*:\\s*\"DOWN\"")
        .containsPattern("\"digid\"\\s*:\\s*\"UP\"")
        .containsPattern("\"databank\"\\s*:\\s*\"UP\"");
    assertThat(someone.get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void countsQuestionsByRouteAndOutcome() {
    someone.post("/vragen", Map.of("tekst", "Wat kost een paspoort?"));

    assertThat(someone.get("/metrics").body())
        .containsPattern("zaakwijs_vragen_total\\{[^}]*route=\"kennis\"[^}]*uitkomst=\"Gevonden\"");
  }
}
