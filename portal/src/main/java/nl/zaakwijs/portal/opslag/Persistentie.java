package nl.zaakwijs.portal.opslag;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.zaakwijs.portal.instellingen.Instellingen;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Gives beans the container's entity manager, the master key and the clock by their constructor.
 */
@Dependent
class Persistentie {
  @Produces
  @PersistenceContext(unitName = "zaakwijs")
  @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled and read by the container
  private EntityManager entityManager;

  @Produces
  static Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  static Hoofdsleutel hoofdsleutel() {
    return Hoofdsleutel.from(instellingen());
  }

  @Produces
  static Bewaartermijnen bewaartermijnen() {
    return Bewaartermijnen.from(instellingen());
  }

  private static Instellingen instellingen() {
    return new Instellingen(ConfigProvider.getConfig());
  }
}
