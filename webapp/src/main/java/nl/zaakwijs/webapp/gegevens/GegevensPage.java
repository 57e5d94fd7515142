package nl.zaakwijs.webapp.gegevens;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import org.jspecify.annotations.Nullable;

/**
 * "Mijn gegevens".
 *
 * @param gegevens none when the register does not know this resident, or tells nothing of them
 * @param meldingen sentences on what is special about the record
 * @param bekend whether the person register knows this resident; true when it did not answer
 * @param storing message keys of the parts that could not be fetched
 * @param reisdocumenten the travel documents that matter
 * @param metReisdocumenten whether the municipality can tell of travel documents at all
 * @param geduldig whether who reads it chose to wait longer
 */
public record GegevensPage(
    List<Gegeven> gegevens,
    List<String> meldingen,
    boolean bekend,
    List<String> storing,
    List<Reisdocumentkaart> reisdocumenten,
    boolean metReisdocumenten,
    boolean geduldig)
    implements Page {
  /** Where the same is after waiting longer. */
  public String geduldadres() {
    return "/gegevens?geduld=ja";
  }

  /** The same, where it still has to be tried; null when there is nothing to wait for. */
  public @Nullable String later() {
    return storing.isEmpty() || geduldig ? null : geduldadres();
  }

  @Override
  public Plek plek() {
    return Plek.GEGEVENS;
  }
}
