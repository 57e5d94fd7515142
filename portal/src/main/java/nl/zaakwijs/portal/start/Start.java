package nl.zaakwijs.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.bron.Bronnenplan;
import nl.zaakwijs.portal.opslag.Databank;
import nl.zaakwijs.portal.post.Bezorging;

/**
 * What has to be in order before the first question, as one list; the configuration was checked
 * before. What goes wrong here stops the deployment.
 */
@ApplicationScoped
public class Start {
  private final Kennisbank kennisbank;
  private final Kennisronde kennisronde;
  private final Bronnenplan bronnen;
  private final Opruiming opruiming;
  private final Navraagronde navraagronde;
  private final Bezorging bezorging;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Start() {
    this(null, null, null, null, null, null);
  }

  @Inject
  Start(
      Kennisbank kennisbank,
      Kennisronde kennisronde,
      Bronnenplan bronnen,
      Opruiming opruiming,
      Navraagronde navraagronde,
      Bezorging bezorging) {
    this.kennisbank = kennisbank;
    this.kennisronde = kennisronde;
    this.bronnen = bronnen;
    this.opruiming = opruiming;
    this.navraagronde = navraagronde;
    this.bezorging = bezorging;
  }

  /**
   * Called once, before the first request.
   *
   * @throws IllegalStateException when there is no usable data source, or an article can't be read
   */
  public void begin() {
    Databank.migrate();
    kennisbank.check();
    kennisronde.begin();
    bronnen.begin();
    opruiming.begin();
    navraagronde.begin();
    bezorging.begin();
  }
}
