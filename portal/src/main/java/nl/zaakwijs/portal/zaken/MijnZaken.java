package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.util.List;

/**
 * The zaken of one resident, newest change first.
 *
 * @param onvolledig whether a part of them could not be fetched; then an empty list does not mean
 *     that there are none
 * @param ontbreekt the zaaksystemen that gave nothing, as far as residents know their names
 */
public record MijnZaken(List<MijnZaak> zaken, boolean onvolledig, List<String> ontbreekt)
    implements Serializable {
  public MijnZaken {
    zaken = List.copyOf(zaken);
    ontbreekt = List.copyOf(ontbreekt);
  }

  /** Of one zaaksysteem, or of several that all gave something. */
  public MijnZaken(List<MijnZaak> zaken, boolean onvolledig) {
    this(zaken, onvolledig, List.of());
  }

  /** Others of these, with what is missing from the whole. */
  public MijnZaken with(List<MijnZaak> gekozen) {
    return new MijnZaken(gekozen, onvolledig, ontbreekt);
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
