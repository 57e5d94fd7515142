package nl.zaakwijs.portal.zaken;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.zaakwijs.portal.instellingen.Instellingen;

/** By which number a zaaksysteem knows the organisation of a zaak. */
enum Organisatiesleutel {
  /** As the standard has it. */
  RSIN,
  /** Besides, by a KvK number of its own, as Open Zaak. */
  KVK,
  /** With the KvK number where the standard has the RSIN, as the e-Suite. */
  KVK_ALS_RSIN;

  static Set<Organisatiesleutel> list(Instellingen instellingen, String key) {
    Set<Organisatiesleutel> sleutels = EnumSet.noneOf(Organisatiesleutel.class);
    List<String> waarden = instellingen.texts(key, "rsin");
    for (String waarde : waarden) {
      for (Organisatiesleutel sleutel : values()) {
        if (sleutel.naam().equals(waarde)) {
          sleutels.add(sleutel);
        }
      }
    }
    if (sleutels.isEmpty() || sleutels.size() != waarden.size()) {
      return instellingen.reject(
          key, "must be one or more of rsin, kvk, kvk-als-rsin", EnumSet.of(RSIN));
    }
    boolean metRsin = instellingen.findText("zaakwijs.oidc.rsin-claim").isPresent();
    boolean metKvk = instellingen.findText("zaakwijs.oidc.kvk-claim").isPresent();
    if (metKvk && !metRsin && sleutels.equals(EnumSet.of(RSIN))) {
      return instellingen.reject(
          key,
          "must have kvk or kvk-als-rsin: without zaakwijs.oidc.rsin-claim an organisation logs in"
              + " with a KvK number alone",
          EnumSet.of(RSIN));
    }
    return Set.copyOf(sleutels);
  }

  private String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
