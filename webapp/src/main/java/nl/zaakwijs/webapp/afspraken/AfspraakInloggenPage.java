package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import nl.zaakwijs.webapp.security.Inlogwijzen;

/**
 * Says that one has to log in first for what was chosen, and how to do without.
 *
 * @param gegeven the answers so far
 * @param adres where the login begins, which leads back to the same choices
 * @param wijzen for whom one can log in here
 */
public record AfspraakInloggenPage(List<Samenvatting> gegeven, String adres, Inlogwijzen wijzen)
    implements Page {
  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
