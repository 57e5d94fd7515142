package nl.zaakwijs.portal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.post.PostInstellingen.Beveiliging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostInstellingenTest {
  @Test
  void isOffWithoutAServer() {
    assertThat(read(Map.of("zaakwijs.post.server", "")).isAan()).isFalse();
  }

  @Test
  void changesOverToTlsUnlessToldOtherwise() {
    PostInstellingen.Server server = read(Map.of()).findServer().orElseThrow();

    assertThat(server.beveiliging()).isEqualTo(Beveiliging.STARTTLS);
    assertThat(server.portaal()).isEqualTo("mijn.gemeente.example");
  }

  @ParameterizedTest
  @CsvSource({
    "zaakwijs.post.server, mail.gemeente.example",
    "zaakwijs.post.server, mail.gemeente.example:0",
    "zaakwijs.post.beveiliging, geen",
    "zaakwijs.post.beveiliging, ssl",
    "zaakwijs.post.afzender, ''",
    "zaakwijs.post.afzender, gemeente",
    "zaakwijs.post.wachtwoord, ''",
    "zaakwijs.post.tijd, 0s"
  })
  void namesTheKeyThatIsMissingOrWrong(String key, String value) {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> read(Map.of("zaakwijs.post.gebruiker", "zaakwijs", key, value)))
        .withMessageContaining(key);
  }

  @ParameterizedTest
  @CsvSource({"localhost:25", "127.0.0.1:25"})
  void goesWithoutTlsOnThisMachineOnly(String server) {
    assertThat(
            read(Map.of("zaakwijs.post.server", server, "zaakwijs.post.beveiliging", "geen"))
                .isAan())
        .isTrue();
  }

  private static PostInstellingen read(Map<String, String> others) {
    Map<String, String> keys = new HashMap<>();
    keys.put("zaakwijs.url", "https://mijn.gemeente.example");
    keys.put("zaakwijs.post.server", "mail.gemeente.example:587");
    keys.put("zaakwijs.post.afzender", "afspraken@gemeente.example");
    keys.put("zaakwijs.post.wachtwoord", "geheim");
    keys.putAll(others);
    return PostInstellingen.from(Testconfig.of("http://localhost:1", keys));
  }
}
