package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.util.List;

/**
 * One page of the resident's zaken: the open ones first, then the closed ones, each with the newest
 * change first. The counts are of all that was found, not of this page.
 *
 * @param open the open zaken on this page
 * @param gesloten the closed zaken on this page
 * @param aantal how many zaken the resident has, found or not
 * @param nummer of this page, from 1
 * @param bladen how many pages there are, at least 1
 * @param onvolledig whether a part of the zaken could not be fetched
 * @param ontbreekt the zaaksystemen that gave nothing, as far as residents know their names
 */
public record Zakenblad(
    List<MijnZaak> open,
    List<MijnZaak> gesloten,
    int aantalOpen,
    int aantalGesloten,
    int aantal,
    int nummer,
    int bladen,
    boolean onvolledig,
    List<String> ontbreekt)
    implements Serializable {
  public Zakenblad {
    open = List.copyOf(open);
    gesloten = List.copyOf(gesloten);
    ontbreekt = List.copyOf(ontbreekt);
  }
}
