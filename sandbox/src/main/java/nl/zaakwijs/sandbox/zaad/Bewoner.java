package nl.zaakwijs.sandbox.zaad;

import java.util.Map;

/**
 * A test resident. Fictional; the BSN passes the eleven-test but is in a range that is never given
 * out.
 *
 * @param persoon the person as Haal Centraal would give it, every field it has
 */
public record Bewoner(String bsn, String naam, String omschrijving, Map<String, Object> persoon) {

  public Bewoner {
    persoon = persoon == null ? Map.of() : Map.copyOf(persoon);
  }

  /** Keeps the BSN out of whatever prints this. */
  @Override
  public String toString() {
    return "Bewoner[" + naam + "]";
  }
}
