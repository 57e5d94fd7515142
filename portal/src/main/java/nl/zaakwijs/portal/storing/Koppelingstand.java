package nl.zaakwijs.portal.storing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was last seen of one system.
 *
 * @param systeem of which of several of its kind; empty for the first or only one
 * @param gezien when; null when it was not called yet
 */
public record Koppelingstand(
    Koppeling koppeling, String systeem, Stand stand, @Nullable Instant gezien) {
  /** How it did. */
  public enum Stand {
    /** It answered. */
    UP,
    /** It did not answer, was too late, or answered something unusable. */
    DOWN,
    /** It was not called yet. */
    ONBEKEND
  }

  /** The name in logs, figures and health. */
  public String naam() {
    return systeem.isEmpty() ? koppeling.naam() : koppeling.naam() + "-" + systeem;
  }
}
