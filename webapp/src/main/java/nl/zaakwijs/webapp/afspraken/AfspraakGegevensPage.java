package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import java.util.Map;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * The last step of making an appointment: name, e-mail address, telephone number.
 *
 * @param form what is filled in already, and what was chosen before
 * @param fouten per field the message key of what is wrong with it, in the order of the fields
 */
public record AfspraakGegevensPage(
    List<Samenvatting> gegeven, AfspraakForm form, Map<String, String> fouten) implements Page {
  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
