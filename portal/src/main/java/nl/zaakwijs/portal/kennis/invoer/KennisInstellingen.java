package nl.zaakwijs.portal.kennis.invoer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * Where the municipality's own knowledge stands, and how often it is looked at.
 *
 * @param map the municipality's folder; empty for the demo municipality, which has none
 * @param verversen how long it may take until what another server imported is in use here
 * @param meesteBytes how large one upload may be
 */
public record KennisInstellingen(Optional<Path> map, Duration verversen, long meesteBytes) {
  /** The key of the municipality's folder. */
  static final String MAP = "zaakwijs.gemeente.map";

  private static final Duration START = Duration.ofMinutes(1);
  private static final int GEWOON = 50;
  private static final int MEEST = 1000;
  private static final long MEGABYTE = 1024L * 1024;

  /**
   * How long to wait before the first time. A server may refuse work of an application that is
   * still being started, and would never take it up again.
   */
  public Duration eerst() {
    return verversen.compareTo(START) > 0 ? verversen : START;
  }

  /** The configured folder. */
  public static KennisInstellingen from(Instellingen instellingen) {
    return new KennisInstellingen(
        instellingen.findText(MAP).map(Path::of),
        instellingen.duration("zaakwijs.kennis.verversen", "1m"),
        instellingen.number("zaakwijs.kennis.maximum", GEWOON, 1, MEEST) * MEGABYTE);
  }
}
