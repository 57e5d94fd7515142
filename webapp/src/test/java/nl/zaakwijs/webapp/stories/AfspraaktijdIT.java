package nl.zaakwijs.webapp.stories;

import nl.zaakwijs.webapp.portaal.Portaal;

/** Choices by hand, with Qmatic. */
class AfspraaktijdIT extends Afspraaktijdverhaal {
  AfspraaktijdIT() {
    super(Portaal.shared());
  }
}
