package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * "Mijn afspraken".
 *
 * @param ingelogd whether all coming appointments of the resident are shown, or only this session's
 */
public record AfsprakenPage(List<Afspraakregel> afspraken, boolean ingelogd) implements Page {
  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
