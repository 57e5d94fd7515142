package nl.zaakwijs.webapp.gegevens;

import java.util.List;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * "Mijn gegevens" of who logged in for an organisation: says that there is no personal record here.
 *
 * @param gegevens what the login says of the organisation
 */
public record OrganisatiegegevensPage(List<Gegeven> gegevens) implements Page {
  @Override
  public Plek plek() {
    return Plek.GEGEVENS;
  }
}
