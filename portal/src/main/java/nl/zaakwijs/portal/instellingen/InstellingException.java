package nl.zaakwijs.portal.instellingen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A configuration key is missing or its value can't be used. The message names the key and what it
 * should be, and never repeats the value.
 */
public final class InstellingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The key, or the keys with commas between them. */
  private final String key;

  /**
   * @param key such as {@code zaakwijs.zaken.url}
   * @param detail what it has to be
   */
  public InstellingException(String key, String detail) {
    super(key + ": " + detail + " (environment variable " + variable(key) + ")");
    this.key = key;
  }

  private InstellingException(List<InstellingException> findings) {
    super(
        findings.stream()
            .map(InstellingException::getMessage)
            .collect(Collectors.joining("\n", "The configuration can't be used:\n", "")));
    this.key = findings.stream().map(InstellingException::key).collect(Collectors.joining(","));
  }

  /** Several findings in one: whoever configures sees them all at once. */
  static InstellingException of(List<InstellingException> findings) {
    return new InstellingException(findings);
  }

  String key() {
    return key;
  }

  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
