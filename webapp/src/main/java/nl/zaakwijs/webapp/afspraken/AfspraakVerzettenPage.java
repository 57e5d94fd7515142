package nl.zaakwijs.webapp.afspraken;

import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * Says once more to which time an appointment is moved, before it is.
 *
 * @param afspraak as it stands
 * @param dag the new day, in words
 * @param tijd the new time, in words
 * @param adres where the change is sent; it carries the key that changes at most once
 * @param melding the message key of why the appointment stands as it was; may be empty
 */
public record AfspraakVerzettenPage(
    Afspraakregel afspraak, String dag, String tijd, String adres, String melding) implements Page {
  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
