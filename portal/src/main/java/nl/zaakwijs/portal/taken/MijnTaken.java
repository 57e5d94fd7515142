package nl.zaakwijs.portal.taken;

import java.util.List;
import java.util.UUID;

/**
 * What is asked of one resident: what is late first, then what has to be done soonest.
 *
 * @param bekend whether anyone was asked; otherwise nothing may be said of taken at all
 * @param onvolledig whether some or all of them could not be fetched; then an empty list does not
 *     mean that there is nothing to do
 */
public record MijnTaken(List<MijnTaak> taken, boolean bekend, boolean onvolledig) {
  /** The municipality has no register of taken, or it was not asked. */
  public static final MijnTaken ONBEKEND = new MijnTaken(List.of(), false, false);

  /** The register was asked and did not answer. */
  static final MijnTaken MISLUKT = new MijnTaken(List.of(), true, true);

  public MijnTaken {
    taken = List.copyOf(taken);
  }

  /** What still has to be done. */
  public List<MijnTaak> open() {
    return taken.stream().filter(MijnTaak::isOpen).toList();
  }

  /** What belongs to this zaak: first what has to be done, then what was done. */
  public List<MijnTaak> vanZaak(UUID zaak) {
    return taken.stream().filter(taak -> taak.isVan(zaak)).toList();
  }

  @Override
  public String toString() {
    return "MijnTaken[***]";
  }
}
