package nl.zaakwijs.webapp.afspraken;

import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * Asks whether an appointment is to be given up.
 *
 * @param mislukt whether that failed just now, and the appointment stands
 */
public record AfspraakAfzeggenPage(Afspraakregel afspraak, boolean mislukt) implements Page {
  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
