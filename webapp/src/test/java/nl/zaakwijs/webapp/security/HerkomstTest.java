package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class HerkomstTest {
  private final Herkomst herkomst = new Herkomst(URI.create("https://mijn.wijngaard.example/"));

  @Test
  void takesRequestsOfItsOwnPages() {
    assertThat(herkomst.isOwn("https://mijn.wijngaard.example", "same-origin")).isTrue();
    assertThat(herkomst.isOwn(null, "none")).isTrue();
    assertThat(herkomst.isOwn(null, null)).isTrue();
  }

  @Test
  void refusesRequestsOfOtherSites() {
    assertThat(herkomst.isOwn("https://kwaad.example", null)).isFalse();
    assertThat(herkomst.isOwn("null", null)).isFalse();
    assertThat(herkomst.isOwn("http://mijn.wijngaard.example", null)).isFalse();
    assertThat(herkomst.isOwn("https://mijn.wijngaard.example.kwaad.example", null)).isFalse();
    assertThat(herkomst.isOwn("https://mijn.wijngaard.example", "cross-site")).isFalse();
    assertThat(herkomst.isOwn(null, "same-site")).isFalse();
  }

  @Test
  void writesAnOriginAsBrowsersDo() {
    assertThat(Herkomst.origin(URI.create("HTTPS://Broker.Example:443/digid")))
        .isEqualTo("https://broker.example");
    assertThat(Herkomst.origin(URI.create("http://localhost:8090/digid")))
        .isEqualTo("http://localhost:8090");
  }
}
