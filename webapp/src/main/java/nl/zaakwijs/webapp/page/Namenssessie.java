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
 * The name of the person for whom this session is logged in, so that the register is asked once. It
 * goes with the session.
 */
@SessionScoped
public class Namenssessie implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Duration OPNIEUW = Duration.ofMinutes(5);

  private volatile @Nullable Vraag laatste;

  private record Vraag(@Nullable String naam, Instant op) implements Serializable {}

  /** The name; null when it is not known. */
  @Nullable String naam() {
    Vraag vraag = laatste;
    return vraag == null ? null : vraag.naam();
  }

  /** Whether to ask the register now; a register that failed is left alone for a while. */
  boolean isNodig(Instant nu) {
    Vraag vraag = laatste;
    return vraag == null || (vraag.naam() == null && !nu.isBefore(vraag.op().plus(OPNIEUW)));
  }

  void setNaam(@Nullable String gevonden, Instant nu) {
    laatste = new Vraag(gevonden, nu);
  }

  void forget(@Observes(notifyObserver = Reception.IF_EXISTS) InwonerIngelogd event) {
    laatste = null;
  }
}
