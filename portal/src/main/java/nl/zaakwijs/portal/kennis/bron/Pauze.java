package nl.zaakwijs.portal.kennis.bron;

/** The wait before the next request to a website, so that it is never burdened. */
@FunctionalInterface
interface Pauze {
  /**
   * Waits.
   *
   * @throws java.util.concurrent.CancellationException when the program ends meanwhile
   */
  void await();
}
