package nl.zaakwijs.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zaakwijs.portal.opslag.Databank;

/**
 * What has to be in order before the first question, as one list. What goes wrong here stops the
 * deployment.
 */
@ApplicationScoped
public class Start {
  private final Opruiming opruiming;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Start() {
    this.opruiming = null;
  }

  @Inject
  Start(Opruiming opruiming) {
    this.opruiming = opruiming;
  }

  /**
   * Called once, before the first request.
   *
   * @throws nl.zaakwijs.portal.instellingen.InstellingException when a key is missing or wrong
   * @throws IllegalStateException when there is no usable data source
   */
  public void begin() {
    Startcontrole.check(Instellingenbron.instellingen());
    Databank.migrate();
    opruiming.begin();
  }
}
