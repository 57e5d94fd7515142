package nl.zaakwijs.webapp.security;

import java.time.Duration;

/** The moment at which a step has to be done, however many calls it takes. */
record Tijdslimiet(long eindNanos) {
  static Tijdslimiet of(Duration duration) {
    return new Tijdslimiet(System.nanoTime() + duration.toNanos());
  }

  /** What is left, at least a millisecond. */
  Duration rest() {
    return Duration.ofNanos(Math.max(1_000_000, eindNanos - System.nanoTime()));
  }
}
