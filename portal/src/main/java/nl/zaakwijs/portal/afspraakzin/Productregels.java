package nl.zaakwijs.portal.afspraakzin;

import static nl.zaakwijs.portal.afspraakzin.Taalregel.silent;

import java.time.LocalDate;
import java.util.List;
import nl.zaakwijs.portal.afspraakzin.Begrip.Product;

/** Which products are wanted, and not only named. */
final class Productregels {
  private static final List<Taalregel> NIET_GEWENST =
      List.of(
          silent("in plaats van|of het|een|mijn|dat? PRODUCT"),
          silent("instead of a|an|the|my? PRODUCT"),
          silent("niet|geen|not voor? een|mijn|het|a|my? PRODUCT ..2 maar|but"),
          silent("niet|geen|not voor? een|mijn|het|a|my? PRODUCT KOMMA ..2 maar|but|wel"));

  private static final List<Taalregel> NIET_ALS_ER_MEER_IS =
      List.of(silent("niet|geen|not|no voor? een|mijn|het|a|my? PRODUCT"));

  private Productregels() {}

  /** The names of the products that are wanted, each once. */
  static List<String> list(List<Begrip> zin) {
    List<Begrip> gewenst = without(NIET_GEWENST, zin);
    List<String> zeker = names(without(NIET_ALS_ER_MEER_IS, gewenst));
    return zeker.isEmpty() ? names(gewenst) : zeker;
  }

  private static List<Begrip> without(List<Taalregel> regels, List<Begrip> zin) {
    // No rule here looks at the calendar.
    return Taalregel.rewrite(zin, regels, new Kalender(LocalDate.EPOCH));
  }

  private static List<String> names(List<Begrip> zin) {
    return Dagkeuze.list(zin, Product.class).stream().map(Product::upl).distinct().toList();
  }
}
