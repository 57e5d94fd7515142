package nl.zaakwijs.portal.instellingen;

/**
 * A configuration key is missing or its value can't be used. The message names the key and what it
 * should be, and never repeats the value.
 */
public final class InstellingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param key such as {@code zaakwijs.zaken.url}
   * @param detail what it has to be
   */
  public InstellingException(String key, String detail) {
    super(key + ": " + detail + " (environment variable " + variable(key) + ")");
  }

  /** Several findings in one: whoever configures sees them all at once. */
  InstellingException(String message) {
    super(message);
  }

  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
  }
}
