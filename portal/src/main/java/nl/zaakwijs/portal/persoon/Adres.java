package nl.zaakwijs.portal.persoon;

import java.io.Serializable;
import java.util.List;

/**
 * Where someone lives according to the register.
 *
 * @param regels its lines; none when the address is not known
 * @param land empty within the Netherlands
 * @param sinds since when
 * @param weerlegd whether the municipality found out that the person does not live there
 */
public record Adres(Plaats plaats, List<String> regels, String land, Datum sinds, boolean weerlegd)
    implements Serializable {

  /** What kind of place it is. */
  public enum Plaats {
    NEDERLAND,
    BUITENLAND,
    /** The person left, and nobody knows where to. */
    VERTROKKEN,
    /** The register has no address, and does not say why. */
    ONBEKEND
  }

  public Adres {
    regels = List.copyOf(regels);
  }

  @Override
  public String toString() {
    return "Adres[***]";
  }
}
