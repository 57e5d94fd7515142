package nl.zaakwijs.webapp.vragen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.afspraakzin.Dagdeel;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/** Says back what someone said about an appointment, so that a misunderstanding shows. */
final class Genoemd {
  private static final String SLEUTEL = "antwoord.genoemd";

  private final Woorden woorden;

  Genoemd(Woorden woorden) {
    this.woorden = woorden;
  }

  /** One sentence; empty when nothing was said. */
  String sentence(@Nullable Afspraakvraag wens) {
    if (wens == null) {
      return "";
    }
    List<String> delen = new ArrayList<>();
    Integer personen = wens.personen();
    if (personen != null) {
      delen.add(personen == 1 ? text("persoon") : text("personen", personen));
    }
    String locatie = wens.locatie();
    if (locatie != null) {
      delen.add(locatie);
    }
    addDays(wens, delen);
    Dagdeel dagdeel = wens.dagdeel();
    if (dagdeel != null) {
      delen.add(text(dagdeel.name()));
    }
    LocalTime tijd = wens.tijd();
    if (tijd != null) {
      delen.add(woorden.tijd(tijd));
    }
    return delen.isEmpty() ? "" : woorden.text(SLEUTEL, String.join(", ", delen));
  }

  private void addDays(Afspraakvraag wens, List<String> delen) {
    LocalDate dag = wens.dag();
    LocalDate van = wens.van();
    LocalDate tot = wens.tot();
    if (dag != null) {
      delen.add(woorden.dag(dag));
    } else if (van != null && tot != null) {
      delen.add(text("tussen", woorden.dag(van), woorden.dag(tot)));
    } else if (van != null) {
      delen.add(text("vanaf", woorden.dag(van)));
    } else if (tot != null) {
      delen.add(text("uiterlijk", woorden.dag(tot)));
    }
  }

  private String text(String wat, Object... parameters) {
    return woorden.text(SLEUTEL + "." + wat, parameters);
  }
}
