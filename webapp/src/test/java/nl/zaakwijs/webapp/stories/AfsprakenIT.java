package nl.zaakwijs.webapp.stories;

import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Portaal;

/** Making an appointment with Qmatic. */
class AfsprakenIT extends Afsprakenverhaal {
  AfsprakenIT() {
    super(Portaal.shared(), Upstream.QMATIC, "/book");
  }
}
