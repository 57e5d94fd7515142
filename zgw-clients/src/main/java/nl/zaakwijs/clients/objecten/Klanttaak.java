package nl.zaakwijs.clients.objecten;

import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the municipality asks of one person (the objecttype externe klanttaak, 1.1.0).
 * Texts that the object leaves out are empty.
 *
 * @param objecttype a link into the Objecttypen API
 * @param status open, afgerond, verwerkt or gesloten
 * @param soort url, portaalformulier or ogonebetaling
 * @param koppeling what it belongs to; empty when it belongs to nothing
 * @param verloopdatum a moment, or a day, until when it can be done
 * @param link where it is done
 * @param formulier the form in which it is done: an id, or a link when {@code formulierSoort} is
 *     url
 * @param bedrag what has to be paid, in euros
 */
public record Klanttaak(
    @Nullable UUID uuid,
    @Nullable URI objecttype,
    String titel,
    String status,
    String soort,
    Identificatie identificatie,
    Koppeling koppeling,
    String verloopdatum,
    String link,
    String formulierSoort,
    String formulier,
    @Nullable BigDecimal bedrag) {

  /**
   * For whom it is.
   *
   * @param type bsn, kvk or another kind of number
   */
  public record Identificatie(String type, String value) {
    /** Nothing: the number is personal. */
    @Override
    public String toString() {
      return "Identificatie[***]";
    }
  }

  /**
   * What it belongs to.
   *
   * @param registratie zaak, product or another register
   * @param value the uuid in that register
   */
  public record Koppeling(String registratie, String value) {}

  /** Only the uuid: what is asked of someone is personal. */
  @Override
  public String toString() {
    return "Klanttaak[" + uuid + "]";
  }
}
