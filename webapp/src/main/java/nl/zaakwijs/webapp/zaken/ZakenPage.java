package nl.zaakwijs.webapp.zaken;

import java.util.List;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.Zakenblad;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * "Mijn zaken", one page of it. The counts are of all pages together.
 *
 * @param onvolledig whether a part of them could not be fetched
 * @param ontbreekt which parts give nothing now, in one text; empty when that has no name
 * @param zoekbaar whether there are so many that searching helps
 * @param zoek what was searched for; empty when nothing was
 */
public record ZakenPage(
    List<Zaakkaart> open,
    List<Zaakkaart> gesloten,
    int aantalOpen,
    int aantalGesloten,
    boolean onvolledig,
    String ontbreekt,
    boolean zoekbaar,
    String zoek,
    Bladen bladen)
    implements Page {
  private static final int ZOEKEN_VANAF = 10;

  /** This page of the list, found with these words. */
  static ZakenPage of(Zakenblad blad, String zoek, Woorden woorden) {
    return new ZakenPage(
        cards(blad.open(), woorden),
        cards(blad.gesloten(), woorden),
        blad.aantalOpen(),
        blad.aantalGesloten(),
        blad.onvolledig(),
        String.join(", ", blad.ontbreekt()),
        blad.aantal() > ZOEKEN_VANAF || !zoek.isEmpty(),
        zoek,
        new Bladen(blad.nummer(), blad.bladen(), zoek));
  }

  /** Whether there is nothing to show. */
  public boolean leeg() {
    return open.isEmpty() && gesloten.isEmpty();
  }

  /** How many there are, or were found. */
  public int aantal() {
    return aantalOpen + aantalGesloten;
  }

  @Override
  public Plek plek() {
    return Plek.ZAKEN;
  }

  private static List<Zaakkaart> cards(List<MijnZaak> zaken, Woorden woorden) {
    return zaken.stream().map(zaak -> Zaakkaart.of(zaak, woorden)).toList();
  }
}
