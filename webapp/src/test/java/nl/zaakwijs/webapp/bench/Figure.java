package nl.zaakwijs.webapp.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure, printed as one JSON line.
 *
 * @param toReach the bound that it should stay at or below; null for what is only compared with
 */
record Figure(String name, double value, String unit, @Nullable Double toReach) {

  boolean isReached() {
    return toReach == null || value <= toReach;
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"name\": \"%s\", \"value\": %.3f, \"unit\": \"%s\", \"toReach\": %s, \"reached\": %b}",
        name,
        value,
        unit,
        toReach == null ? "null" : String.format(Locale.ROOT, "%.3f", toReach),
        isReached());
  }
}
