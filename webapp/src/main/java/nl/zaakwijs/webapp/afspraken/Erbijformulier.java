package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.afspraken.Aanbod;
import nl.zaakwijs.portal.afspraken.Product;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * The form in which one chooses what more to arrange in the same appointment.
 *
 * @param rest what was chosen besides, by the name of its field
 */
public record Erbijformulier(Map<String, String> rest, List<Optie> opties) {
  /** A product that goes along, by its key in our addresses. */
  public record Optie(String id, String naam, String duur, boolean gekozen) {}

  /** With these products; what was chosen before is chosen in it. */
  static Erbijformulier of(Keuzepad pad, Aanbod<Product> erbij, Woorden woorden) {
    List<Optie> opties =
        erbij.keuzes().stream()
            .map(
                product ->
                    new Optie(
                        product.id(),
                        product.naam(),
                        woorden.text("afspraken.minuten", product.duur().toMinutes()),
                        pad.erbij().stream().anyMatch(product::isNamed)))
            .toList();
    return new Erbijformulier(pad.rest(), opties);
  }
}
