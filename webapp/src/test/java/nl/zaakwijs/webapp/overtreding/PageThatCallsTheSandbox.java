package nl.zaakwijs.webapp.overtreding;

/** Breaks the house: main code that leans on the sandbox. */
final class PageThatCallsTheSandbox {
  static final Class<?> SANDBOX = nl.zaakwijs.sandbox.Sandbox.class;

  private PageThatCallsTheSandbox() {}
}
