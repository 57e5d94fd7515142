package nl.zaakwijs.portal.inwoner;

import java.time.Instant;

/**
 * A resident who logged in for themselves.
 *
 * @param bsn whose data may be shown
 * @param niveau how sure the login is
 * @param ingelogdOp when the login was verified
 */
public record Inwoner(Bsn bsn, Betrouwbaarheidsniveau niveau, Instant ingelogdOp)
    implements NamensPersoon {

  @Override
  public boolean isZelfde(Aangemelde ander) {
    return ander instanceof Inwoner inwoner && inwoner.bsn.equals(bsn);
  }
}
