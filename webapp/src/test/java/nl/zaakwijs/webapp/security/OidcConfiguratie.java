package nl.zaakwijs.webapp.security;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.Instellingen;

/** The configuration of a login for tests: complete, with whatever differs on top. */
final class OidcConfiguratie {
  private OidcConfiguratie() {}

  static OidcInstellingen with(Map<String, String> differing) {
    Map<String, String> values = new HashMap<>();
    values.put("zaakwijs.oidc.issuer", "https://broker.example/digid");
    values.put("zaakwijs.oidc.client-id", "zaakwijs");
    values.put("zaakwijs.oidc.client-secret", "een-geheim-van-de-test");
    values.putAll(differing);
    return OidcInstellingen.from(
        new Instellingen(
            new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()));
  }
}
