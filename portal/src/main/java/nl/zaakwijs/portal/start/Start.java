package nl.zaakwijs.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.opslag.Databank;

/**
 * What has to be in order before the first question, as one list; the configuration was checked
 * before. What goes wrong here stops the deployment.
 */
@ApplicationScoped
public class Start {
  private final Kennisbank kennisbank;
  private final Opruiming opruiming;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Start() {
    this(null, null);
  }

  @Inject
  Start(Kennisbank kennisbank, Opruiming opruiming) {
    this.kennisbank = kennisbank;
    this.opruiming = opruiming;
  }

  /**
   * Called once, before the first request.
   *
   * @throws IllegalStateException when there is no usable data source, or an article can't be read
   */
  public void begin() {
    Databank.migrate();
    kennisbank.check();
    opruiming.begin();
  }
}
