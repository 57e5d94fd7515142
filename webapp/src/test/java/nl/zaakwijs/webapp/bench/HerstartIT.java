package nl.zaakwijs.webapp.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The portal is killed while residents book; once, to know that the measurement would show it. */
class HerstartIT {
  @Test
  void tellsNobodyWhatIsNotTrueAfterItWasKilled() {
    try (Herstarts herstarts = new Herstarts()) {
      herstarts.round();
      herstarts.look();

      assertThat(herstarts.begonnen()).isPositive();
      assertThat(herstarts.onwaar()).allSatisfy((wat, aantal) -> assertThat(aantal).isZero());
    }
  }
}
