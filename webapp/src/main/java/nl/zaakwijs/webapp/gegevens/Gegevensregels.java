package nl.zaakwijs.webapp.gegevens;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.webapp.page.Woorden;

/** Lists what the register says of a resident, as names and values; what is unknown is left out. */
public final class Gegevensregels {
  private Gegevensregels() {}

  /** The names and values, in the order in which they are shown. */
  public static List<Gegeven> of(Persoonsgegevens persoon, Woorden woorden) {
    List<Gegeven> regels = new ArrayList<>();
    regels.add(new Gegeven(woorden.text("gegevens.naam"), List.of(persoon.volledigeNaam())));
    if (persoon.geboortedatum() != null) {
      regels.add(
          new Gegeven(woorden.text("gegevens.geboortedatum"), List.of(persoon.geboortedatum())));
    }
    if (!persoon.adresregels().isEmpty()) {
      regels.add(new Gegeven(woorden.text("gegevens.adres"), persoon.adresregels()));
    }
    if (persoon.gemeente() != null) {
      regels.add(new Gegeven(woorden.text("gegevens.gemeente"), List.of(persoon.gemeente())));
    }
    return regels;
  }
}
