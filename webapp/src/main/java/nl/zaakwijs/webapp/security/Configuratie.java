package nl.zaakwijs.webapp.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Instellingslezer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives the beans of this package their configuration, read from MicroProfile Config. */
@Dependent
class Configuratie implements Instellingslezer {
  @Override
  public void accept(Instellingen instellingen) {
    herkomst(instellingen);
    OidcInstellingen.from(instellingen);
    Beheersleutel.from(instellingen);
  }

  @Produces
  static Herkomst herkomst() {
    return herkomst(instellingen());
  }

  @Produces
  static OidcInstellingen oidcInstellingen() {
    return OidcInstellingen.from(instellingen());
  }

  @Produces
  static Beheersleutel beheersleutel() {
    return Beheersleutel.from(instellingen());
  }

  @Produces
  @Singleton
  static Inlogwijzen inlogwijzen() {
    return Inlogwijzen.of(oidcInstellingen());
  }

  private static Herkomst herkomst(Instellingen instellingen) {
    return new Herkomst(instellingen.url("zaakwijs.url"));
  }

  private static Instellingen instellingen() {
    return new Instellingen(ConfigProvider.getConfig());
  }
}
