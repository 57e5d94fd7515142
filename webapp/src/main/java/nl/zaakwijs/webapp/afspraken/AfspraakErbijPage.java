package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * The step in which one chooses again what more to arrange in the same appointment.
 *
 * @param gegeven the answers so far
 * @param melding the message key of why it is asked again; empty when one wants to oneself
 * @param onvolledig whether an appointment system could not be reached, so that there may be more
 */
public record AfspraakErbijPage(
    Erbijformulier formulier, List<Samenvatting> gegeven, String melding, boolean onvolledig)
    implements Page {
  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
