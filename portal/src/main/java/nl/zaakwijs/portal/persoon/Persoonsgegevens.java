package nl.zaakwijs.portal.persoon;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality's person register says of the resident, as far as it was asked. What was
 * not asked is empty, unknown or null.
 *
 * @param gevraagd what was asked
 * @param naam null when the register has none
 * @param gemeente where the resident is registered; null when the register has none
 * @param inOnderzoek what of this the municipality is checking, since it may be wrong
 * @param geheim whether the resident asked to keep it secret from third parties
 * @param opschorting why the register no longer keeps it up to date; null when it does
 */
public record Persoonsgegevens(
    Set<Gegevenssoort> gevraagd,
    @Nullable String naam,
    Datum geboortedatum,
    Adres adres,
    @Nullable String gemeente,
    Set<Gegevenssoort> inOnderzoek,
    boolean geheim,
    @Nullable Opschorting opschorting)
    implements Serializable {

  /**
   * That the register no longer follows someone.
   *
   * @param sinds since when
   */
  public record Opschorting(Reden reden, Datum sinds) implements Serializable {}

  /** Why a personal record is no longer kept up to date. */
  public enum Reden {
    OVERLEDEN,
    GEEMIGREERD,
    MINISTERIEEL_BESLUIT,
    /** Never lived here, or no longer: registered as someone who lives abroad. */
    NIET_INGEZETENE,
    ONBEKEND
  }

  public Persoonsgegevens {
    gevraagd = Set.copyOf(gevraagd);
    inOnderzoek = Set.copyOf(inOnderzoek);
  }

  /** Whether the record is suspended for this reason. */
  public boolean isOpgeschort(Reden reden) {
    return opschorting != null && opschorting.reden() == reden;
  }

  /** Whether no municipality in the Netherlands keeps this record. */
  public boolean woontElders() {
    return isOpgeschort(Reden.GEEMIGREERD) || isOpgeschort(Reden.NIET_INGEZETENE);
  }

  @Override
  public String toString() {
    return "Persoonsgegevens[***]";
  }
}
