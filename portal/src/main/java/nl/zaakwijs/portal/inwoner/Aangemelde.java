package nl.zaakwijs.portal.inwoner;

import java.time.Instant;

/**
 * Whoever logged in: for themselves, for another person, or for an organisation. Made by {@code
 * webapp.security} alone, from a verified login; whoever holds one may show the data of the one
 * that is acted for, and of nobody else.
 */
public sealed interface Aangemelde extends Bezoeker permits NamensPersoon, Organisatie {

  /** How sure the login is. */
  Betrouwbaarheidsniveau niveau();

  /** When the login was verified. */
  Instant ingelogdOp();

  /** Whether somebody acts here for another than themselves. */
  default boolean isNamensAnder() {
    return !(this instanceof Inwoner);
  }

  /** Whether this is the same actor for the same one, whenever and however they logged in. */
  boolean isZelfde(Aangemelde ander);
}
