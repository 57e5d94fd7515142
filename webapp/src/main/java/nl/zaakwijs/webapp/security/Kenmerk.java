package nl.zaakwijs.webapp.security;

import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reference number of a request: short enough to read aloud on the telephone. It stands in the
 * response header {@code X-Request-Id}, on error pages and in the log records of the request.
 */
final class Kenmerk {
  /** Without letters that look or sound like another, and without vowels that make words. */
  private static final String TEKENS = "23456789BCDFGHJKMNPQRSTVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final ThreadLocal<@Nullable String> HUIDIG = new ThreadLocal<>();

  private Kenmerk() {}

  /** A new one, such as {@code 7KQM-2RX9-4T8B}. */
  static String create() {
    StringBuilder kenmerk = new StringBuilder(14);
    for (int i = 0; i < 12; i++) {
      if (i > 0 && i % 4 == 0) {
        kenmerk.append('-');
      }
      kenmerk.append(TEKENS.charAt(RANDOM.nextInt(TEKENS.length())));
    }
    return kenmerk.toString();
  }

  /** Log records of this thread carry it until {@link #clear}. */
  static void set(String kenmerk) {
    HUIDIG.set(kenmerk);
  }

  static void clear() {
    HUIDIG.remove();
  }

  static Optional<String> find() {
    return Optional.ofNullable(HUIDIG.get());
  }
}
