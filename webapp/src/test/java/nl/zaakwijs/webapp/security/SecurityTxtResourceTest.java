package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import nl.zaakwijs.portal.gemeente.Gemeente;
import org.junit.jupiter.api.Test;

class SecurityTxtResourceTest {
  @Test
  void namesTheContactOfTheMunicipalityForLessThanAYear() {
    Testklok klok = new Testklok(Instant.parse("2026-11-22T09:30:00Z"));
    Herkomst herkomst = new Herkomst(URI.create("https://mijn.wijngaard.example"));

    String text = new SecurityTxtResource(Gemeente.builtIn(), herkomst, klok).text();

    assertThat(text)
        .contains("Contact: mailto:security@wijngaard.example\n")
        .contains("Expires: 2027-05-21T00:00:00Z\n")
        .contains("Canonical: https://mijn.wijngaard.example/.well-known/security.txt\n");
  }
}
