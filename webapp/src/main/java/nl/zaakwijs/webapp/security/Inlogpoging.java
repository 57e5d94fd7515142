package nl.zaakwijs.webapp.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * One login on its way: what has to match when the browser comes back. Made at the start of a login
 * and usable once.
 *
 * @param state names this login in the address of the callback
 * @param nonce has to stand in the id token
 * @param verifier proves at the broker that the code is ours (PKCE)
 * @param naar where to go afterwards
 * @param begonnenOp when it was started
 */
record Inlogpoging(String state, String nonce, String verifier, Terugpad naar, Instant begonnenOp)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public String toString() {
    return "Inlogpoging[***]";
  }
}
