package nl.zaakwijs.webapp.afspraken;

import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * One appointment: the confirmation, to be read, printed and kept.
 *
 * @param nieuw whether it was made just now
 */
public record AfspraakPage(Afspraakregel afspraak, boolean nieuw) implements Page {
  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
