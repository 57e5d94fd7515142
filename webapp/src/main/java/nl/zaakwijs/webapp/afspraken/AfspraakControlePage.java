package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * Says everything once more before it is booked.
 *
 * @param adres where the booking is sent; it carries the key that books at most once
 * @param melding the message key of why nothing was booked just now; may be empty
 */
public record AfspraakControlePage(List<Samenvatting> gegeven, String adres, String melding)
    implements Page {
  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
