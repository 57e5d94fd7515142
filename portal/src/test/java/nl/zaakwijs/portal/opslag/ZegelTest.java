package nl.zaakwijs.portal.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZegelTest {
  private final Zegel zegel = new Zegel(new Hoofdsleutel(new byte[32]));
  private final UUID id = UUID.randomUUID();

  @Test
  void knowsWhatItSigned() {
    assertThat(zegel.verify("link", zegel.sign("link", id))).contains(id);
    assertThat(zegel.sign("link", id)).matches("[A-Za-z0-9_-]{64}");
  }

  @Test
  void knowsNothingThatWasAltered() {
    String token = zegel.sign("link", id);
    for (int place = 0; place < token.length(); place++) {
      char other = token.charAt(place) == 'A' ? 'B' : 'A';
      String altered = token.substring(0, place) + other + token.substring(place + 1);

      assertThat(zegel.verify("link", altered)).as(altered).isEmpty();
    }
  }

  @Test
  void knowsNothingForAnotherPurposeOrOfAnotherHouse() {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) 7);
    String token = zegel.sign("link", id);

    assertThat(zegel.verify("anders", token)).isEmpty();
    assertThat(new Zegel(new Hoofdsleutel(bytes)).verify("link", token)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "////", "11111111-2222-4333-8444-555555555555", "é"})
  void knowsNothingThatIsNoToken(String token) {
    assertThat(zegel.verify("link", token)).isEmpty();
    assertThat(zegel.verify("link", zegel.sign("link", id) + token + "A")).isEmpty();
  }
}
