package nl.zaakwijs.webapp.gegevens;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * "Mijn gegevens".
 *
 * @param gegevens none when the register does not know this resident
 * @param meldingen message keys of what is special about the record
 */
public record GegevensPage(List<Gegeven> gegevens, List<String> meldingen) implements Page {
  @Override
  public Plek plek() {
    return Plek.GEGEVENS;
  }
}
