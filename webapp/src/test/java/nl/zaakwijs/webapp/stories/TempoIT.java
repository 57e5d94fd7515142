package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;

class TempoIT {
  private static final int VRAGEN_PER_MINUUT = 30;
  private static final Map<String, String> VRAAG = Map.of("tekst", "hallo");

  private final Portaal portaal = Portaal.shared();

  @Test
  void slowsDownWhoAsksWithoutEndAndNobodyElse() {
    Bezoeksessie haast = new Bezoeksessie(portaal);
    HttpResponse<String> answer = haast.post("/vragen", VRAAG);
    for (int i = 0; i < 2 * VRAGEN_PER_MINUUT && answer.statusCode() == 200; i++) {
      answer = haast.post("/vragen", VRAAG);
    }

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("Even wachten", "Noem dit nummer als u ons belt");
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
    assertThat(haast.get("/vragen").statusCode()).isEqualTo(200);
    assertThat(new Bezoeksessie(portaal).post("/vragen", VRAAG).statusCode()).isEqualTo(200);
    assertThat(haast.get("/metrics").body())
        .contains("zaakwijs_afgeremd_total{handeling=\"vraag\"");
  }
}
