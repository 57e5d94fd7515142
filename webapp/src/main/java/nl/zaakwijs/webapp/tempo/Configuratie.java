package nl.zaakwijs.webapp.tempo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Instellingslezer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives the beans of this package their configuration, read from MicroProfile Config. */
@Dependent
class Configuratie implements Instellingslezer {
  @Produces
  static TempoInstellingen tempoInstellingen() {
    return TempoInstellingen.from(new Instellingen(ConfigProvider.getConfig()));
  }

  @Override
  public void accept(Instellingen instellingen) {
    TempoInstellingen.from(instellingen);
  }
}
