package nl.zaakwijs.portal.opslag;

import java.time.Duration;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * How long something is kept after it was last used.
 *
 * @param anoniem for someone who did not log in: as long as a session can be
 * @param ingelogd for a resident
 */
public record Bewaartermijnen(Duration anoniem, Duration ingelogd) {
  /** The key in the configuration. */
  public static final String KEY = "zaakwijs.bewaren.dagen";

  private static final Duration SESSIE = Duration.ofHours(2);
  private static final int DAGEN = 30;
  private static final int MEESTE_DAGEN = 365;

  /** The configured terms. */
  public static Bewaartermijnen from(Instellingen instellingen) {
    int dagen = instellingen.number(KEY, DAGEN, 1, MEESTE_DAGEN);
    return new Bewaartermijnen(SESSIE, Duration.ofDays(dagen));
  }
}
