package nl.zaakwijs.webapp.overtreding;

/** Breaks the house: a page that knows a client. */
final class PageThatCallsAClient {
  static final Class<?> CLIENT = nl.zaakwijs.clients.zaken.ZakenClient.class;

  private PageThatCallsAClient() {}
}
