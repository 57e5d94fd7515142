package nl.zaakwijs.portal.inwoner;

import java.time.Instant;

/**
 * Someone who logged in for another person, with a mandate of that person (DigiD Machtigen). Sees
 * what the other may see, and nothing of their own.
 *
 * @param bsn the person who is represented: whose data may be shown
 * @param handelende the person who acts
 * @param niveau how sure the login is
 * @param ingelogdOp when the login was verified
 */
public record Gemachtigde(
    Bsn bsn, Bsn handelende, Betrouwbaarheidsniveau niveau, Instant ingelogdOp)
    implements NamensPersoon {
  /**
   * @throws IllegalArgumentException when someone would represent themselves
   */
  public Gemachtigde {
    if (bsn.equals(handelende)) {
      throw new IllegalArgumentException("Nobody represents themselves");
    }
  }

  @Override
  public boolean isZelfde(Aangemelde ander) {
    return ander instanceof Gemachtigde gemachtigde
        && gemachtigde.bsn.equals(bsn)
        && gemachtigde.handelende.equals(handelende);
  }
}
