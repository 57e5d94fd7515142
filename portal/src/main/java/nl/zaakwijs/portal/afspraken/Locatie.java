package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.util.List;

/**
 * A place where an appointment can be.
 *
 * @param id the key of it in our addresses
 * @param adresregels the lines of its address, none when it is not known
 */
public record Locatie(String id, String naam, List<String> adresregels) implements Serializable {
  public Locatie {
    adresregels = List.copyOf(adresregels);
  }

  Locatie withId(String other) {
    return new Locatie(other, naam, adresregels);
  }
}
