package nl.zaakwijs.webapp.afspraken;

/**
 * An answer given so far.
 *
 * @param naam the message key of what was asked
 * @param wijzig where it can be changed
 */
public record Samenvatting(String naam, String waarde, String wijzig) {
  /** Whether the answer is a name from the appointment system, and so Dutch on every page. */
  public boolean uitRegister() {
    return naam.equals("afspraak.product") || naam.equals("afspraak.locatie");
  }
}
