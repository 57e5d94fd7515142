package nl.zaakwijs.webapp.tempo;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of those that were used last; what it has no room for is forgotten. */
final class Laatste<V> extends LinkedHashMap<String, V> {
  private static final long serialVersionUID = 1L;

  private final int meest;

  Laatste(int meest) {
    super(16, 0.75f, true);
    this.meest = meest;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
    return size() > meest;
  }
}
