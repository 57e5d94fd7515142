package nl.zaakwijs.webapp.afspraken;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraken.Afspraakdoel;
import nl.zaakwijs.portal.afspraken.Afspraakwens;
import nl.zaakwijs.portal.afspraken.Product;

/**
 * The choices made so far, as they stand in the address: so that the back button undoes one, and
 * nothing personal is in it.
 *
 * @param product the appointment system's key; empty while it is not chosen, as all others
 * @param erbij what is arranged in the same appointment too
 * @param personen with how many people one comes
 */
record Keuzepad(
    String product, List<String> erbij, String personen, String locatie, String dag, String tijd) {
  private static final String BEGIN = "/afspraken/nieuw";

  Keuzepad {
    erbij = erbij.stream().filter(id -> !id.isEmpty()).distinct().toList();
  }

  static Keuzepad empty() {
    return new Keuzepad("", List.of(), "", "", "", "");
  }

  static Keuzepad of(Afspraakwens wens) {
    return new Keuzepad(
        wens.product().id(),
        ids(wens.doel()),
        Integer.toString(wens.doel().personen()),
        wens.locatie().id(),
        wens.dag().toString(),
        wens.tijd().toString());
  }

  private static List<String> ids(Afspraakdoel doel) {
    return doel.erbij().stream().map(Product::id).toList();
  }

  /** What was said besides is kept, as long as it can be. */
  Keuzepad withProduct(String id) {
    return new Keuzepad(id, erbij, personen, locatie, dag, tijd);
  }

  /** With what was added to the first product of this. */
  Keuzepad withErbij(Afspraakdoel doel) {
    return new Keuzepad(product, ids(doel), personen, locatie, dag, tijd);
  }

  Keuzepad withPersonen(String aantal) {
    return new Keuzepad(product, erbij, aantal, locatie, dag, tijd);
  }

  Keuzepad withLocatie(String id) {
    return new Keuzepad(product, erbij, personen, id, dag, tijd);
  }

  Keuzepad withDag(String gekozen) {
    return new Keuzepad(product, erbij, personen, locatie, gekozen, "");
  }

  Keuzepad withTijd(String gekozen) {
    return new Keuzepad(product, erbij, personen, locatie, dag, gekozen);
  }

  /** The page that asks again what more is to be arranged. */
  String wijzigErbij() {
    List<String> opnieuw = Stream.concat(erbij.stream(), Stream.of(Erbijkeuze.ANDERS)).toList();
    return new Keuzepad(product, opnieuw, personen, locatie, dag, tijd).adres();
  }

  /** The page that asks again with how many one comes. */
  String wijzigPersonen() {
    return withPersonen(Personenkeuze.ANDERS).adres();
  }

  /** The page that asks again where one comes. */
  String wijzigLocatie() {
    // Without its number the page would ask that first.
    return new Keuzepad(product, erbij, personen.isEmpty() ? "1" : personen, "", "", "").adres();
  }

  /** The page on which the next choice is made. */
  String adres() {
    return adres(BEGIN);
  }

  /** The check of these choices under this key; whoever lost the key still has the choices. */
  String adres(UUID sleutel) {
    return adres(BEGIN + "/" + sleutel);
  }

  /** Where one logs in to go on with these choices. */
  String inlogadres() {
    return "/inloggen/digid?naar=" + URLEncoder.encode(adres(), StandardCharsets.UTF_8);
  }

  private String adres(String begin) {
    StringBuilder adres = new StringBuilder(begin);
    add(adres, "product", product);
    erbij.forEach(id -> add(adres, "erbij", id));
    add(adres, "personen", personen);
    add(adres, "locatie", locatie);
    add(adres, "dag", dag);
    add(adres, "tijd", tijd);
    return adres.toString();
  }

  /** All but what is added, by the name of its field. */
  Map<String, String> rest() {
    Map<String, String> rest = new LinkedHashMap<>();
    rest.put("product", product);
    rest.put("personen", personen);
    rest.put("locatie", locatie);
    rest.put("dag", dag);
    rest.put("tijd", tijd);
    rest.values().removeIf(String::isEmpty);
    return rest;
  }

  private static void add(StringBuilder adres, String naam, String waarde) {
    if (!waarde.isEmpty()) {
      adres
          .append(adres.indexOf("?") < 0 ? '?' : '&')
          .append(naam)
          .append('=')
          .append(URLEncoder.encode(waarde, StandardCharsets.UTF_8));
    }
  }
}
