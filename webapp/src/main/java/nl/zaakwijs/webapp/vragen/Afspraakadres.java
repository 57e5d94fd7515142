package nl.zaakwijs.webapp.vragen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.vraag.Vervolgstap;
import org.jspecify.annotations.Nullable;

/**
 * The address of the booking pages with the choices that the conversation already made. Only
 * products, a number of people, a place, a day and a time are in it: nothing of who asks.
 */
final class Afspraakadres {
  private final StringBuilder adres = new StringBuilder("/afspraken/nieuw");
  private char teken = '?';

  private Afspraakadres() {}

  static String of(Vervolgstap.MaakAfspraak stap) {
    Afspraakadres adres = new Afspraakadres();
    adres.add("product", stap.product());
    stap.erbij().forEach(meer -> adres.add("erbij", meer));
    Afspraakvraag wens = stap.wens();
    if (wens != null) {
      LocalDate dag = wens.dag();
      LocalTime tijd = wens.tijd();
      Integer personen = wens.personen();
      adres.add("personen", personen == null ? null : personen.toString());
      adres.add("locatie", wens.locatie());
      adres.add("dag", dag == null ? null : dag.toString());
      // A time without its day can't be chosen.
      adres.add("tijd", dag == null || tijd == null ? null : tijd.toString());
    }
    return adres.adres.toString();
  }

  private void add(String naam, @Nullable String waarde) {
    if (waarde != null && !waarde.isEmpty()) {
      adres
          .append(teken)
          .append(naam)
          .append('=')
          .append(URLEncoder.encode(waarde, StandardCharsets.UTF_8));
      teken = '&';
    }
  }
}
