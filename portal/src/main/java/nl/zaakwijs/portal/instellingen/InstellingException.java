package nl.zaakwijs.portal.instellingen;

import java.util.List;
import java.util.Locale;

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

  private InstellingException(List<String> findings) {
    super("The configuration can't be used:\n" + String.join("\n", findings));
  }

  /** Several findings in one: whoever configures sees them all at once. */
  public static InstellingException of(List<String> findings) {
    return new InstellingException(findings);
  }

  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
