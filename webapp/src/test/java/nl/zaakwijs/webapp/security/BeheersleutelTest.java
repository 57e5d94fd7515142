package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.Instellingen;
import org.junit.jupiter.api.Test;

class BeheersleutelTest {
  private static final String SLEUTEL = "0123456789abcdef0123456789abcdef";

  @Test
  void letsInWhoShowsItAndNobodyElse() {
    Beheersleutel sleutel = read(Map.of("zaakwijs.beheer.sleutel", SLEUTEL));

    assertThat(sleutel.isIn("Bearer " + SLEUTEL)).isTrue();
    assertThat(sleutel.isIn("bearer " + SLEUTEL)).isTrue();
    assertThat(sleutel.isIn("Bearer " + SLEUTEL + "x")).isFalse();
    assertThat(sleutel.isIn("Basic " + SLEUTEL)).isFalse();
    assertThat(sleutel.isIn(null)).isFalse();
    assertThat(sleutel.toString()).doesNotContain(SLEUTEL);
  }

  @Test
  void letsNobodyInWhenThereIsNone() {
    Beheersleutel geen = read(Map.of());

    assertThat(geen.isConfigured()).isFalse();
    assertThat(geen.isIn("Bearer ")).isFalse();
  }

  @Test
  void refusesAKeyThatIsTooShort() {
    assertThatThrownBy(() -> read(Map.of("zaakwijs.beheer.sleutel", SLEUTEL.substring(1))))
        .hasMessageContaining("zaakwijs.beheer.sleutel")
        .hasMessageContaining("32");
  }

  private static Beheersleutel read(Map<String, String> waarden) {
    return Beheersleutel.from(
        new Instellingen(
            new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(waarden, "test", 100))
                .build()));
  }
}
