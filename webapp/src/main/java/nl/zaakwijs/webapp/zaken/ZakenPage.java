package nl.zaakwijs.webapp.zaken;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * "Mijn zaken".
 *
 * @param onvolledig whether a part of them could not be fetched
 * @param zoekbaar whether there are so many that searching helps
 * @param zoek what was searched for; empty when nothing was
 */
public record ZakenPage(
    List<Zaakkaart> open,
    List<Zaakkaart> gesloten,
    boolean onvolledig,
    boolean zoekbaar,
    String zoek)
    implements Page {

  /** Whether there is nothing to show. */
  public boolean leeg() {
    return open.isEmpty() && gesloten.isEmpty();
  }

  @Override
  public Plek plek() {
    return Plek.ZAKEN;
  }
}
