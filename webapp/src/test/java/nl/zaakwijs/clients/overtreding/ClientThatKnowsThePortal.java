package nl.zaakwijs.clients.overtreding;

/** Breaks the house: a client that knows who calls it. */
final class ClientThatKnowsThePortal {
  static final Class<?> INWONER = nl.zaakwijs.portal.inwoner.Inwoner.class;

  private ClientThatKnowsThePortal() {}
}
