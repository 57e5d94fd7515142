package nl.zaakwijs.webapp.afspraken;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.zaakwijs.portal.afspraken.Afspraakwens;

/**
 * The choices made so far, as they stand in the address: so that the back button undoes one, and
 * nothing personal is in it.
 *
 * @param product the appointment system's key; empty while it is not chosen, as all others
 */
record Keuzepad(String product, String locatie, String dag, String tijd) {
  private static final String BEGIN = "/afspraken/nieuw";

  static Keuzepad empty() {
    return new Keuzepad("", "", "", "");
  }

  static Keuzepad of(Afspraakwens wens) {
    return new Keuzepad(
        wens.product().id(), wens.locatie().id(), wens.dag().toString(), wens.tijd().toString());
  }

  Keuzepad withProduct(String id) {
    return new Keuzepad(id, "", "", "");
  }

  Keuzepad withLocatie(String id) {
    return new Keuzepad(product, id, "", "");
  }

  Keuzepad withDag(String gekozen) {
    return new Keuzepad(product, locatie, gekozen, "");
  }

  Keuzepad withTijd(String gekozen) {
    return new Keuzepad(product, locatie, dag, gekozen);
  }

  /** The page on which the next choice is made. */
  String adres() {
    StringBuilder adres = new StringBuilder(BEGIN);
    add(adres, "product", product);
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
