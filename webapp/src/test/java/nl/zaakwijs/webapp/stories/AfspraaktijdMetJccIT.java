package nl.zaakwijs.webapp.stories;

import nl.zaakwijs.webapp.portaal.Portaal;

/** Choices by hand, with JCC. */
class AfspraaktijdMetJccIT extends Afspraaktijdverhaal {
  AfspraaktijdMetJccIT() {
    super(Portaal.withJcc());
  }
}
