package nl.zaakwijs.webapp.security;

import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Aangemelde;

/** How the return from the broker ended. */
sealed interface Inlogresultaat {

  /**
   * The broker confirmed who this is.
   *
   * @param idToken for ending the broker's session; empty when it holds the BSN
   */
  record Gelukt(Aangemelde aangemelde, Optional<String> idToken) implements Inlogresultaat {
    @Override
    public String toString() {
      return "Gelukt[***]";
    }
  }

  /** Nobody is logged in. */
  record Mislukt(Inlogmelding melding) implements Inlogresultaat {}
}
