package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.afspraken.Contacteisen;
import nl.zaakwijs.portal.afspraken.Contacteisen.Telefoon;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * The last step of making an appointment: name, e-mail address, telephone number.
 *
 * @param form what is filled in already, and what was chosen before
 * @param eisen which contact details are needed
 * @param fouten per field the message key of what is wrong with it, in the order of the fields
 */
public record AfspraakGegevensPage(
    List<Samenvatting> gegeven, AfspraakForm form, Contacteisen eisen, Map<String, String> fouten)
    implements Page {
  /** Whether a telephone number is asked. */
  public boolean vraagtTelefoon() {
    return eisen.telefoon() != Telefoon.NIET;
  }

  /** Whether a telephone number has to be given. */
  public boolean eistTelefoon() {
    return eisen.telefoon() == Telefoon.MOET;
  }

  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
