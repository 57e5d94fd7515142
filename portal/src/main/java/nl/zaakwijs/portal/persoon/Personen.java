package nl.zaakwijs.portal.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Inwoner;

/**
 * Looks up the resident's own record in the municipality's person register (Haal Centraal BRP). It
 * asks only the fields that are shown and keeps nothing.
 */
@ApplicationScoped
public class Personen {

  /** For the container's proxy, and for a stand-in in tests. */
  protected Personen() {}

  /**
   * What the register says of this resident; empty when it does not know them.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the register does not answer
   */
  public Optional<Persoonsgegevens> findPersoonsgegevens(Inwoner inwoner) {
    throw new UnsupportedOperationException();
  }
}
