package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimpadTest {
  @Test
  void findsAClaimAtTheTop() {
    assertThat(new Claimpad("bsn").find(Map.of("bsn", "1"))).contains("1");
  }

  @Test
  void findsAClaimInside() {
    assertThat(new Claimpad("aanvrager.bsn").find(Map.of("aanvrager", Map.of("bsn", "1"))))
        .contains("1");
  }

  @Test
  void findsAClaimWithDotsInItsName() {
    String naam = "urn:nl-eid-gdi:1.0:LegalSubjectID";

    assertThat(new Claimpad(naam).find(Map.of(naam, "1"))).contains("1");
    assertThat(new Claimpad("wie." + naam).find(Map.of("wie", Map.of(naam, "1")))).contains("1");
  }

  @Test
  void findsNothingWhereTheOuterClaimIsAText() {
    assertThat(new Claimpad("aanvrager.bsn").find(Map.of("aanvrager", "1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a b"})
  void refusesWhatIsNoPath(String pad) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Claimpad(pad));
  }
}
