package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.util.List;

/**
 * A place where an appointment can be.
 *
 * @param id the appointment system's key
 * @param adresregels the lines of its address, none when it is not known
 */
public record Locatie(String id, String naam, List<String> adresregels) implements Serializable {
  public Locatie {
    adresregels = List.copyOf(adresregels);
  }
}
