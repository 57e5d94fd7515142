package nl.zaakwijs.webapp.security;

/**
 * A login that does not come about, inside this package. Says what the resident is told and, for
 * the log, which check said no; never anything about the person.
 */
final class InlogException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Inlogmelding melding;

  InlogException(Inlogmelding melding, String check) {
    super(check);
    this.melding = melding;
  }

  InlogException(Inlogmelding melding, String check, Throwable cause) {
    super(check, cause);
    this.melding = melding;
  }

  Inlogmelding melding() {
    return melding;
  }
}
