package nl.zaakwijs.webapp.afspraken;

import nl.zaakwijs.portal.afspraken.Product;

/**
 * An answer given so far.
 *
 * @param naam the message key of what was asked
 * @param wijzig where it can be changed; empty when it can't
 */
public record Samenvatting(String naam, String waarde, String wijzig) {
  /** One that stays as it is. */
  static Samenvatting fixed(String naam, String waarde) {
    return new Samenvatting(naam, waarde, "");
  }

  /** What one comes for. */
  static Samenvatting of(Product product) {
    return new Samenvatting("afspraak.product", product.naam(), Keuzepad.empty().adres());
  }

  /** Whether the answer is a name from the appointment system, and so Dutch on every page. */
  public boolean uitRegister() {
    return naam.equals("afspraak.product") || naam.equals("afspraak.locatie");
  }
}
