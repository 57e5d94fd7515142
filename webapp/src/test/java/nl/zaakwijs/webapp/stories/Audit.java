package nl.zaakwijs.webapp.stories;

import java.util.List;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;

/** What a register's audit trail has of who asked. */
record Audit(String userId, String representation) {

  /** Of the last call to the Zaken API. */
  static Audit last(Sandbox sandbox) {
    List<Uitwisseling> calls = sandbox.verkeer().list(Upstream.ZAKEN);
    Uitwisseling last = calls.get(calls.size() - 1);
    return new Audit(last.gebruiker(), last.namens());
  }
}
