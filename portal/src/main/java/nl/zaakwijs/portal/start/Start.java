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
  private final Navraagronde navraagronde;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Start() {
    this(null, null, null);
  }

  @Inject
  Start(Kennisbank kennisbank, Opruiming opruiming, Navraagronde navraagronde) {
    this.kennisbank = kennisbank;
    this.opruiming = opruiming;
    this.navraagronde = navraagronde;
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
    navraagronde.begin();
  }
}
