package nl.zaakwijs.webapp.tempo;

import java.util.EnumMap;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * How often is too often, and how many proxies of our own stand before us.
 *
 * @param meest per action how often one client may do it
 * @param proxies how many proxies add to {@code X-Forwarded-For}; with none the header is not read
 */
record TempoInstellingen(Map<Handeling, Integer> meest, int proxies) {
  private static final int VEEL = 1_000_000;
  private static final int MEESTE_PROXIES = 9;

  TempoInstellingen {
    meest = Map.copyOf(meest);
  }

  /** Throws {@code InstellingException}, which names the key that is wrong. */
  static TempoInstellingen from(Instellingen instellingen) {
    Map<Handeling, Integer> meest = new EnumMap<>(Handeling.class);
    for (Handeling handeling : Handeling.values()) {
      meest.put(handeling, instellingen.number(handeling.key(), handeling.gewoon(), 1, VEEL));
    }
    return new TempoInstellingen(
        meest, instellingen.number("zaakwijs.proxy.aantal", 0, 0, MEESTE_PROXIES));
  }

  int meest(Handeling handeling) {
    return meest.getOrDefault(handeling, handeling.gewoon());
  }
}
