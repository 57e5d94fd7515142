package nl.zaakwijs.webapp.gegevens;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.persoon.Adres;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.webapp.page.Woorden;

/** Lists what the register says of a resident, as names and values; what is unknown is said so. */
public final class Gegevensregels {
  private Gegevensregels() {}

  /** The names and values, in the order in which they are shown; none of someone who died. */
  public static List<Gegeven> of(Persoonsgegevens persoon, Woorden woorden) {
    if (Gegevenszinnen.isStil(persoon)) {
      return List.of();
    }
    Gegevenszinnen zinnen = new Gegevenszinnen(woorden);
    List<Gegeven> regels = new ArrayList<>();
    if (persoon.naam() != null) {
      regels.add(new Gegeven(woorden.text("gegevens.naam"), List.of(persoon.naam())));
    }
    if (persoon.geboortedatum().isBekend()) {
      regels.add(
          new Gegeven(
              woorden.text("gegevens.geboortedatum"),
              List.of(zinnen.date(persoon.geboortedatum()))));
    }
    regels.add(new Gegeven(woorden.text("gegevens.adres"), address(persoon.adres(), woorden)));
    if (persoon.woontElders()) {
      regels.add(
          new Gegeven(
              woorden.text("gegevens.gemeente"),
              List.of(woorden.text("gegevens.gemeente.elders"))));
    } else if (persoon.gemeente() != null) {
      regels.add(new Gegeven(woorden.text("gegevens.gemeente"), List.of(persoon.gemeente())));
    }
    return regels;
  }

  private static List<String> address(Adres adres, Woorden woorden) {
    if (adres.regels().isEmpty()) {
      return List.of(woorden.text("gegevens.adres.onbekend"));
    }
    List<String> regels = new ArrayList<>(adres.regels());
    if (!adres.land().isEmpty()) {
      regels.add(adres.land());
    }
    if (adres.weerlegd()) {
      regels.add(woorden.text("gegeven.adres.weerlegd"));
    }
    return regels;
  }
}
