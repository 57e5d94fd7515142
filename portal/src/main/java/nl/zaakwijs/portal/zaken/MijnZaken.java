package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.util.List;

/**
 * The zaken of one resident, newest change first.
 *
 * @param onvolledig whether a part of them could not be fetched; then an empty list does not mean
 *     that there are none
 */
public record MijnZaken(List<MijnZaak> zaken, boolean onvolledig) implements Serializable {
  public MijnZaken {
    zaken = List.copyOf(zaken);
  }

  /** The zaken that still run. */
  public List<MijnZaak> open() {
    return zaken.stream().filter(zaak -> !zaak.isGesloten()).toList();
  }

  /** The zaken that were closed. */
  public List<MijnZaak> gesloten() {
    return zaken.stream().filter(MijnZaak::isGesloten).toList();
  }
}
