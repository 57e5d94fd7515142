package nl.zaakwijs.portal.taken;

import java.math.BigDecimal;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a resident does what is asked.
 *
 * @param adres where it is done, safe to link to; null when it can't be done by a link
 * @param bedrag what has to be paid, in euros; null when that is not known
 */
public record Uitvoering(Soort soort, @Nullable URI adres, @Nullable BigDecimal bedrag) {
  /** The kinds that there are. */
  public enum Soort {
    /** On another page. */
    LINK,
    /** By filling in a form. */
    FORMULIER,
    /** By paying. */
    BETALING,
    /** The register does not tell. */
    ONBEKEND
  }
}
