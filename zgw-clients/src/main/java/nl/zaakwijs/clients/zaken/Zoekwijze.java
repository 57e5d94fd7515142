package nl.zaakwijs.clients.zaken;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a Zaken API is asked for zaken, and to send along what belongs to them. Servers differ; the
 * order is that in which to try.
 */
public enum Zoekwijze {
  /** Expanded by a list of names, and as many zaken on a page as Open Zaak allows. */
  LIJST_RUIM,
  /** Expanded by a list of names, the way Open Zaak documents it. */
  LIJST,
  /** Expanded by text with commas, the way the standard has it. */
  TEKST,
  /** Not expanded. */
  GEEN;

  /** The most that Open Zaak gives on a page; the standard has no such parameter here. */
  private static final int RUIM = 500;

  /** What the parameter {@code pageSize} holds; null when it is not sent. */
  @Nullable Integer pageSize() {
    return this == LIJST_RUIM ? RUIM : null;
  }

  /** What the field {@code expand} holds; null when it is not sent. */
  @Nullable Object expand(List<String> paths) {
    return switch (this) {
      case LIJST_RUIM, LIJST -> paths;
      case TEKST -> String.join(",", paths);
      case GEEN -> null;
    };
  }

  /** The way to try when a server refuses this one; for the last one itself. */
  public Zoekwijze next() {
    return switch (this) {
      case LIJST_RUIM -> LIJST;
      case LIJST -> TEKST;
      case TEKST, GEEN -> GEEN;
    };
  }
}
