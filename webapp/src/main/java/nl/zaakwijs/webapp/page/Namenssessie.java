package nl.zaakwijs.webapp.page;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import nl.zaakwijs.webapp.security.InwonerIngelogd;
import org.jspecify.annotations.Nullable;

/**
 * The name of the person whom this session acts for, so that the register is asked once. It goes
 * with the session.
 */
@SessionScoped
public class Namenssessie implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Duration OPNIEUW = Duration.ofMinutes(5);

  private @Nullable String naam;
  private @Nullable Instant gevraagdOp;

  /** The name; null when it is not known. */
  synchronized @Nullable String naam() {
    return naam;
  }

  /** Whether to ask the register now; a register that failed is left alone for a while. */
  synchronized boolean isNodig(Instant nu) {
    return naam == null && (gevraagdOp == null || !nu.isBefore(gevraagdOp.plus(OPNIEUW)));
  }

  synchronized void setNaam(@Nullable String gevonden, Instant nu) {
    naam = gevonden;
    gevraagdOp = nu;
  }

  synchronized void forget(@Observes(notifyObserver = Reception.IF_EXISTS) InwonerIngelogd event) {
    naam = null;
    gevraagdOp = null;
  }
}
