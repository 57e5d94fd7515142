package nl.zaakwijs.webapp.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.zaakwijs.portal.instellingen.Instellingen;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives the beans of this package their configuration, read from MicroProfile Config. */
@Dependent
class Configuratie {
  @Produces
  static Herkomst herkomst() {
    return new Herkomst(instellingen().url("zaakwijs.url"));
  }

  @Produces
  static OidcInstellingen oidcInstellingen() {
    return OidcInstellingen.from(instellingen());
  }

  private static Instellingen instellingen() {
    return new Instellingen(ConfigProvider.getConfig());
  }
}
