package nl.zaakwijs.webapp.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import org.jspecify.annotations.Nullable;

/**
 * The login that a session holds: who, and when they last did something. Immutable; each request
 * puts a newer one in its place.
 *
 * @param aangemelde who logged in
 * @param laatstActief when this person last did something
 * @param idToken the token that ends the session at the broker; kept only when it holds no BSN,
 *     because it travels in an address
 */
record Ingelogd(Aangemelde aangemelde, Instant laatstActief, @Nullable String idToken)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  Ingelogd activeAt(Instant now) {
    return new Ingelogd(aangemelde, now, idToken);
  }

  Optional<String> findIdToken() {
    return Optional.ofNullable(idToken);
  }

  @Override
  public String toString() {
    return "Ingelogd[***]";
  }
}
