package nl.zaakwijs.webapp.gegevens;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * "Mijn gegevens".
 *
 * @param gegevens none when the register does not know this resident, or tells nothing of them
 * @param meldingen sentences on what is special about the record
 * @param bekend whether the person register knows this resident; true when it did not answer
 * @param storing message keys of the parts that could not be fetched
 * @param reisdocumenten the travel documents that matter
 * @param metReisdocumenten whether the municipality can tell of travel documents at all
 */
public record GegevensPage(
    List<Gegeven> gegevens,
    List<String> meldingen,
    boolean bekend,
    List<String> storing,
    List<Reisdocumentkaart> reisdocumenten,
    boolean metReisdocumenten)
    implements Page {
  @Override
  public Plek plek() {
    return Plek.GEGEVENS;
  }
}
