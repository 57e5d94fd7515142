package nl.zaakwijs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandlineTest {

  @Test
  void listensOn8090UnlessToldOtherwise() {
    assertThat(Commandline.port()).isEqualTo(8090);
    assertThat(Commandline.port("--port", "18090")).isEqualTo(18090);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Commandline.port("--port", "99999"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("usage");
    assertThatThrownBy(() -> Commandline.port("help")).isInstanceOf(IllegalArgumentException.class);
  }
}
