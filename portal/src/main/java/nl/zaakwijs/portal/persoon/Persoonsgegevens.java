package nl.zaakwijs.portal.persoon;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality's person register says of the resident, as far as it is shown.
 *
 * @param aanhef how a letter would begin
 * @param adresregels the lines of the address, none when it is unknown
 * @param inOnderzoek whether a part of it is being investigated
 * @param geheim whether the resident asked to keep it secret from third parties
 * @param opschorting why the register no longer keeps it up to date; null when it does
 */
public record Persoonsgegevens(
    String volledigeNaam,
    @Nullable String aanhef,
    List<String> adresregels,
    @Nullable String geboortedatum,
    @Nullable String gemeente,
    boolean inOnderzoek,
    boolean geheim,
    @Nullable Opschorting opschorting)
    implements Serializable {

  /** Why a personal record is no longer kept up to date. */
  public enum Opschorting {
    OVERLEDEN,
    GEEMIGREERD,
    MINISTERIEEL_BESLUIT,
    NIET_INGEZETENE,
    ONBEKEND
  }

  public Persoonsgegevens {
    adresregels = List.copyOf(adresregels);
  }

  @Override
  public String toString() {
    return "Persoonsgegevens[***]";
  }
}
