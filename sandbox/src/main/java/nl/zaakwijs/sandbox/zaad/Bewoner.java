package nl.zaakwijs.sandbox.zaad;

import java.util.List;
import java.util.Map;

/**
 * A test resident. Fictional; the BSN passes the eleven-test but is in a range that is never given
 * out.
 *
 * @param persoon the person as Haal Centraal would give it, every field it has
 * @param reisdocumenten all that this person ever had
 */
public record Bewoner(
    String bsn,
    String naam,
    String omschrijving,
    Map<String, Object> persoon,
    List<Reisdocument> reisdocumenten) {

  public Bewoner {
    persoon = persoon == null ? Map.of() : Map.copyOf(persoon);
    reisdocumenten = reisdocumenten == null ? List.of() : List.copyOf(reisdocumenten);
  }

  /** Keeps the BSN out of whatever prints this. */
  @Override
  public String toString() {
    return "Bewoner[" + naam + "]";
  }
}
