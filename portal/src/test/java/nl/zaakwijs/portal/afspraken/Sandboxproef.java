package nl.zaakwijs.portal.afspraken;

import nl.zaakwijs.sandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A test with a sandbox for its class, without faults or traffic of an earlier test in it. */
abstract class Sandboxproef {
  @SuppressWarnings("NullAway.Init")
  static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.verkeer().forget();
  }

  @AfterEach
  void mendAndCheck() {
    sandbox.fouten().clear();
    sandbox.verkeer().assertContractGehouden();
  }
}
