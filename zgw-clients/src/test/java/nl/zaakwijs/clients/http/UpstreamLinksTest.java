package nl.zaakwijs.clients.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.UUID;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamLinksTest {
  private static final String UUID_TEXT = "0b2a1c9e-5f3d-4c1b-9a77-3d2b1f0e4c5d";

  private final UpstreamLinks links =
      new UpstreamLinks(Upstreams.at(URI.create("https://zaken.example.nl/zaken/api/v1")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://zaken.example.nl/zaken/api/v1/zaken/" + UUID_TEXT,
        "HTTPS://ZAKEN.example.nl:443/zaken/api/v1/zaken/" + UUID_TEXT
      })
  void acceptsALinkBelowTheConfiguredBase(String link) {
    assertThat(links.uuidOf("zaken", URI.create(link))).isEqualTo(UUID.fromString(UUID_TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://zaken.example.nl/zaken/api/v1/zaken/" + UUID_TEXT,
        "https://zaken.example.nl:8443/zaken/api/v1/zaken/" + UUID_TEXT,
        "https://zaken.example.nl.evil.test/zaken/api/v1/zaken/" + UUID_TEXT,
        "https://zaken.example.nl@evil.test/zaken/api/v1/zaken/" + UUID_TEXT,
        "https://user@zaken.example.nl/zaken/api/v1/zaken/" + UUID_TEXT,
        "https://zaken.example.nl/zaken/api/v1-evil/zaken/" + UUID_TEXT,
        "https://zaken.example.nl/zaken/api/v1/../v2/zaken/" + UUID_TEXT,
        "https://zaken.example.nl/zaken/api/v1/x/../zaken/" + UUID_TEXT,
        "https://zaken.example.nl/zaken/api/v1/%2e%2e/zaken/" + UUID_TEXT,
        "https://zaken.example.nl/zaken/api/v1//zaken/" + UUID_TEXT,
        "https://zaken.example.nl/zaken/api/v1/zaken/" + UUID_TEXT + "#x",
        "https://zaken.example.nl/zaken/api/v1/rollen/" + UUID_TEXT,
        "https://zaken.example.nl/zaken/api/v1/zaken/1",
        "https://zaken.example.nl/zaken/api/v1/zaken/" + UUID_TEXT + "/x",
        "//zaken.example.nl/zaken/api/v1/zaken/" + UUID_TEXT,
        "/zaken/api/v1/zaken/" + UUID_TEXT,
        "mailto:zaken@example.nl",
        ""
      })
  void refusesEveryOtherLink(String link) {
    assertThatThrownBy(() -> links.uuidOf("zaken", URI.create(link)))
        .isInstanceOfSatisfying(
            UpstreamException.class,
            failure -> assertThat(failure.kind()).isEqualTo(Kind.INVALID_ANSWER));
  }

  @Test
  void readsThePageFromALinkToTheNextPage() {
    URI next = URI.create("https://zaken.example.nl/zaken/api/v1/rollen?zaak=x&page=12");

    assertThat(links.pageOf(next)).isEqualTo(12);
  }
}
