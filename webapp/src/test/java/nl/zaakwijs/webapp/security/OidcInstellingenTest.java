package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OidcInstellingenTest {
  @Test
  void asksAtLeastMiddenWhenNothingIsConfigured() {
    OidcInstellingen instellingen = OidcConfiguratie.with(Map.of());

    assertThat(instellingen.minimum()).isEqualTo(Betrouwbaarheidsniveau.MIDDEN);
    assertThat(instellingen.bsn()).containsExactly(new Claimpad("bsn"));
    assertThat(instellingen.niveau()).isEqualTo(new Claimpad("acr"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zaakwijs.oidc.issuer|broker",
        "zaakwijs.oidc.issuer|''",
        "zaakwijs.oidc.client-id|''",
        "zaakwijs.oidc.client-secret|''",
        "zaakwijs.oidc.bsn-claim|aanvrager..bsn",
        "zaakwijs.oidc.bsn-claim|,",
        "zaakwijs.oidc.niveaus|loa2",
        "zaakwijs.oidc.niveaus|loa1=basis",
        "zaakwijs.oidc.minimum-niveau|genoeg",
        "zaakwijs.oidc.handtekeningen|none",
        "zaakwijs.oidc.handtekeningen|HS256",
        "zaakwijs.oidc.handtekeningen|RS256,HS256"
      })
  void namesTheKeyThatIsWrong(String key, String value) {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> OidcConfiguratie.with(Map.of(key, value)))
        .withMessageContaining(key);
  }

  @Test
  void printsNoSecret() {
    assertThat(OidcConfiguratie.with(Map.of()).toString()).doesNotContain("een-geheim-van-de-test");
  }
}
