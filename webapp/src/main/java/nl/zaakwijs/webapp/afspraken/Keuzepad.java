package nl.zaakwijs.webapp.afspraken;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.zaakwijs.portal.afspraken.Afspraakwens;

/**
 * The choices made so far, as they stand in the address: so that the back button undoes one, and
 * nothing personal is in it.
 *
 * @param product the appointment system's key; empty while it is not chosen, as all others
 * @param personen with how many people one comes
 */
record Keuzepad(String product, String personen, String locatie, String dag, String tijd) {
  private static final String BEGIN = "/afspraken/nieuw";

  static Keuzepad empty() {
    return new Keuzepad("", "", "", "", "");
  }

  static Keuzepad of(Afspraakwens wens) {
    return new Keuzepad(
        wens.product().id(),
        Integer.toString(wens.doel().personen()),
        wens.locatie().id(),
        wens.dag().toString(),
        wens.tijd().toString());
  }

  /** What was said besides is kept, as long as it can be. */
  Keuzepad withProduct(String id) {
    return new Keuzepad(id, personen, locatie, dag, tijd);
  }

  Keuzepad withPersonen(String aantal) {
    return new Keuzepad(product, aantal, locatie, dag, tijd);
  }

  Keuzepad withLocatie(String id) {
    return new Keuzepad(product, personen, id, dag, tijd);
  }

  Keuzepad withDag(String gekozen) {
    return new Keuzepad(product, personen, locatie, gekozen, "");
  }

  Keuzepad withTijd(String gekozen) {
    return new Keuzepad(product, personen, locatie, dag, gekozen);
  }

  /** The page that asks again with how many one comes. */
  String wijzigPersonen() {
    return withPersonen(Personenkeuze.ANDERS).adres();
  }

  /** The page that asks again where one comes. */
  String wijzigLocatie() {
    // Without its number the page would ask that first.
    return new Keuzepad(product, personen.isEmpty() ? "1" : personen, "", "", "").adres();
  }

  /** The page on which the next choice is made. */
  String adres() {
    StringBuilder adres = new StringBuilder(BEGIN);
    add(adres, "product", product);
    add(adres, "personen", personen);
    add(adres, "locatie", locatie);
    add(adres, "dag", dag);
    add(adres, "tijd", tijd);
    return adres.toString();
  }

  private static void add(StringBuilder adres, String naam, String waarde) {
    if (!waarde.isEmpty()) {
      adres
          .append(adres.length() == BEGIN.length() ? '?' : '&')
          .append(naam)
          .append('=')
          .append(URLEncoder.encode(waarde, StandardCharsets.UTF_8));
    }
  }
}
