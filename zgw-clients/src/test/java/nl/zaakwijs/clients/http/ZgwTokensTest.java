package nl.zaakwijs.clients.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZgwTokensTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final ZgwTokens tokens =
      new ZgwTokens(Upstreams.CREDENTIALS, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void saysWhoAsksForWhomAndWhen() throws IOException {
    JsonNode claims = part(1, tokens.tokenFor(new Gebruiker("pseudo\"niem", "José")));

    assertThat(claims.get("iss").asText()).isEqualTo("zaakwijs");
    assertThat(claims.get("iat").isIntegralNumber()).isTrue();
    assertThat(claims.get("iat").asLong()).isEqualTo(NOW.getEpochSecond());
    assertThat(claims.get("client_id").asText()).isEqualTo("zaakwijs");
    assertThat(claims.get("user_id").asText()).isEqualTo("pseudo\"niem");
    assertThat(claims.get("user_representation").asText()).isEqualTo("José");
  }

  @Test
  void isSignedWithTheSecret() throws IOException, GeneralSecurityException {
    String token = tokens.tokenFor(Upstreams.GEBRUIKER);

    String signed = token.substring(0, token.lastIndexOf('.'));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Upstreams.CREDENTIALS.secret().reveal().getBytes(StandardCharsets.UTF_8), "x"));
    assertThat(Base64.getUrlDecoder().decode(token.substring(signed.length() + 1)))
        .isEqualTo(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    assertThat(part(0, token).get("alg").asText()).isEqualTo("HS256");
    assertThat(part(0, token).get("typ").asText()).isEqualTo("JWT");
  }

  @Test
  void refusesASecretThatIsShorterThanTheHash() {
    assertThatThrownBy(() -> new ZgwCredentials("zaakwijs", new Secret("kort")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32")
        .hasMessageNotContaining("kort");
  }

  @ParameterizedTest
  @ValueSource(strings = {"999990019", " 999990019 ", "12345678", ""})
  void refusesAUserIdThatCouldBeABsn(String userId) {
    assertThatThrownBy(() -> new Gebruiker(userId, "Inwoner"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void secretsPrintAsStars() {
    assertThat(Upstreams.CREDENTIALS.toString())
        .contains("***")
        .doesNotContain(Upstreams.CREDENTIALS.secret().reveal());
  }

  private static JsonNode part(int number, String token) throws IOException {
    String part = List.of(token.split("\\.", -1)).get(number);
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(part));
  }
}
