package nl.zaakwijs.portal.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import nl.zaakwijs.portal.instellingen.Instellingslezer;

/**
 * Checks the configuration of every feature, the web's as well, before any bean needs a part of it:
 * else the first bean would tell of its own keys alone.
 */
@ApplicationScoped
class Begincontrole {
  private static final int ALLEREERST = 1;

  void check(
      @Observes @Priority(ALLEREERST) @Initialized(ApplicationScoped.class) Object start,
      Instance<Instellingslezer> lezers) {
    Startcontrole.check(Instellingenbron.instellingen(), lezers);
  }
}
