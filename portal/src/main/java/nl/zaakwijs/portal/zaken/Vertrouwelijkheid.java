package nl.zaakwijs.portal.zaken;

import java.util.Arrays;
import java.util.Optional;

/**
 * How confidential a zaak or document is, low to high, in the order of the ZGW standard
 * (vertrouwelijkheidaanduiding).
 */
public enum Vertrouwelijkheid {
  OPENBAAR,
  BEPERKT_OPENBAAR,
  INTERN,
  ZAAKVERTROUWELIJK,
  VERTROUWELIJK,
  CONFIDENTIEEL,
  GEHEIM,
  ZEER_GEHEIM;

  /** The level with this name in a register; empty for none and for one that does not exist. */
  static Optional<Vertrouwelijkheid> find(String name) {
    return Arrays.stream(values()).filter(level -> level.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Whether something of this level may be shown; what has no known level may not. */
  boolean allows(String name) {
    return find(name).filter(level -> level.compareTo(this) <= 0).isPresent();
  }
}
