package nl.zaakwijs.portal.persoon;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A travel document of the resident, as it stands today.
 *
 * @param omschrijving what the register calls its kind
 * @param totEnMet the last day on which it is or was valid
 * @param dagen how many days it is still valid after today; null when it is not, or not known
 * @param sinds since when it can't be used, when it was handed in, lost or lapsed
 * @param inOnderzoek whether some of this is being checked, since it may be wrong
 */
public record Reisdocument(
    Soort soort,
    String omschrijving,
    Stand stand,
    Datum totEnMet,
    @Nullable Long dagen,
    Datum sinds,
    boolean inOnderzoek)
    implements Serializable {

  /** The kinds that residents ask for by name. */
  public enum Soort {
    PASPOORT,
    ID_KAART,
    ANDERS
  }

  /** Whether one can travel with it. */
  public enum Stand {
    GELDIG,
    /** Valid, but so short that it is time for a new one. */
    BIJNA_VERLOPEN,
    VERLOPEN,
    VERMIST,
    INGELEVERD,
    /** The law ended it before its time. */
    VERVALLEN,
    /** The register does not say enough. */
    ONBEKEND;

    /** Whether one can travel with it today. */
    public boolean isBruikbaar() {
      return this == GELDIG || this == BIJNA_VERLOPEN;
    }
  }

  @Override
  public String toString() {
    return "Reisdocument[***]";
  }
}
