package nl.zaakwijs.webapp.security.overtreders;

import java.time.Instant;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;

/** Makes a resident out of nothing, which only a verified login may do. */
public class InwonerVerzinner {
  public Inwoner invent() {
    return new Inwoner(new Bsn("999990019"), Betrouwbaarheidsniveau.HOOG, Instant.EPOCH);
  }
}
