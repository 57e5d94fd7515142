package nl.zaakwijs.portal.zaken;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Inwoner;

/**
 * The resident's own zaken in the municipality's registers. It shows nothing that did not pass the
 * ownership check, and it answers within its time even when a register hangs.
 */
@ApplicationScoped
public class Zaken {

  /** For the container's proxy, and for a stand-in in tests. */
  protected Zaken() {}

  /**
   * All zaken of this resident that may be shown, newest change first.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the registers gave none of them
   */
  public MijnZaken listMijnZaken(Inwoner inwoner) {
    throw new UnsupportedOperationException();
  }

  /**
   * One zaak with its statuses and documents; empty when there is none, or when it is not this
   * resident's, or may not be shown: a caller can't tell which.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the zaak itself could not be fetched
   */
  public Optional<MijnZaakDetail> findMijnZaak(Inwoner inwoner, UUID id) {
    throw new UnsupportedOperationException();
  }
}
