package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;

class TempoIT {
  private static final int BOEKINGEN_PER_ADRES = 10;
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

  @Test
  void hasOneAddressWrittenToNotWithoutEndAndLosesNothingThatWasFilledIn() {
    String email = Afspraakmaker.email();
    for (int i = 0; i < BOEKINGEN_PER_ADRES; i++) {
      Afspraakmaker.book(new Bezoeksessie(portaal), email);
    }
    Bezoeksessie laatste = new Bezoeksessie(portaal);

    HttpResponse<String> geweigerd = Afspraakmaker.confirm(laatste, email);

    assertThat(geweigerd.statusCode()).isEqualTo(429);
    assertThat(geweigerd.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
    assertThat(geweigerd.body())
        .contains("Wat u invulde is bewaard", "Kies een ander e-mailadres", "Klopt dit?", email)
        .doesNotContain("Uw afspraak staat");
    assertThat(laatste.get(geweigerd.uri().getPath()).body()).contains("Klopt dit?", email);
    assertThat(laatste.get("/afspraken").body()).doesNotContain("Rijbewijs");
    Afspraakmaker.book(laatste, Afspraakmaker.email());
    assertThat(portaal.server().log()).doesNotContain(email);
    assertThat(laatste.get("/metrics").body())
        .contains("zaakwijs_afgeremd_total{handeling=\"ontvanger\"");
  }

  @Test
  void writesToWhoLoggedInHoweverManyUsedTheSameAddress() {
    String email = Afspraakmaker.email();
    for (int i = 0; i < BOEKINGEN_PER_ADRES; i++) {
      Afspraakmaker.book(new Bezoeksessie(portaal), email);
    }
    Bezoeksessie sam = new Bezoeksessie(portaal);
    sam.login("999990020", "/");

    Afspraakmaker.book(sam, email);
  }
}
