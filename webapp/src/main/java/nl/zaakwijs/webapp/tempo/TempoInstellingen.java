package nl.zaakwijs.webapp.tempo;

import java.util.EnumMap;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * How often is too often, and how many proxies of our own stand before us.
 *
 * @param meest per action how often one client may do it
 * @param adres per action how often all clients behind one address may do it
 * @param ontvanger how many bookings a day one e-mail address may hear of from who did not log in
 * @param proxies how many proxies add to {@code X-Forwarded-For}; with none the header is not read
 */
record TempoInstellingen(
    Map<Handeling, Integer> meest, Map<Handeling, Integer> adres, int ontvanger, int proxies) {
  private static final int VEEL = 1_000_000;
  private static final int MEESTE_PROXIES = 9;
  private static final int MEESTE_ONTVANGER = 1_000;
  private static final int GEWOON_ONTVANGER = 10;

  TempoInstellingen {
    meest = Map.copyOf(meest);
    adres = Map.copyOf(adres);
  }

  /** Throws {@code InstellingException}, which names the key that is wrong. */
  static TempoInstellingen from(Instellingen instellingen) {
    Map<Handeling, Integer> meest = new EnumMap<>(Handeling.class);
    Map<Handeling, Integer> adres = new EnumMap<>(Handeling.class);
    for (Handeling handeling : Handeling.values()) {
      meest.put(handeling, instellingen.number(handeling.key(), handeling.gewoon(), 1, VEEL));
      if (handeling.isPerAdres()) {
        adres.put(
            handeling, instellingen.number(handeling.adreskey(), handeling.gewoonAdres(), 1, VEEL));
      }
    }
    return new TempoInstellingen(
        meest,
        adres,
        instellingen.number("zaakwijs.tempo.ontvanger", GEWOON_ONTVANGER, 1, MEESTE_ONTVANGER),
        instellingen.number("zaakwijs.proxy.aantal", 0, 0, MEESTE_PROXIES));
  }

  int meest(Handeling handeling) {
    return meest.getOrDefault(handeling, handeling.gewoon());
  }

  /** For all clients behind one address together. */
  int meestVanAdres(Handeling handeling) {
    return handeling.isPerAdres()
        ? adres.getOrDefault(handeling, handeling.gewoonAdres())
        : meest(handeling) * Handeling.PER_ADRES;
  }
}
