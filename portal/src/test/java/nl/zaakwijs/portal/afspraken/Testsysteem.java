package nl.zaakwijs.portal.afspraken;

import java.util.Map;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;

/** The appointment systems that the sandbox plays, each with the keys that lead to it alone. */
enum Testsysteem {
  QMATIC(Upstream.QMATIC, "/book") {
    @Override
    Map<String, String> keys(String url) {
      return Map.of();
    }
  },
  JCC(Upstream.JCC, "POST /jcc/api/warp/v1/appointment") {
    @Override
    Map<String, String> keys(String url) {
      return Map.of(
          "zaakwijs.qmatic.url", "",
          "zaakwijs.qmatic.api-key", "",
          "zaakwijs.jcc.url", url + "/jcc",
          "zaakwijs.jcc.client-id", "zaakwijs",
          "zaakwijs.jcc.secret", "sandbox-jcc-geheim");
    }
  };

  private final Upstream upstream;
  private final String boeking;

  Testsysteem(Upstream upstream, String boeking) {
    this.upstream = upstream;
    this.boeking = boeking;
  }

  /** What an installation with this system alone is configured with. */
  abstract Map<String, String> keys(String url);

  Upstream upstream() {
    return upstream;
  }

  /** From now on bookings go wrong like this, and nothing else does. */
  void fail(Sandbox sandbox, Fout fout) {
    sandbox.fouten().set(upstream, fout.onlyPath(boeking));
  }

  /** How often a booking was sent. */
  long bookings(Sandbox sandbox) {
    return sandbox.verkeer().list(upstream).stream()
        .filter(call -> (call.methode() + " " + call.pad()).contains(boeking))
        .count();
  }
}
