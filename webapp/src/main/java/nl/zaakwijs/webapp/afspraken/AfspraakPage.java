package nl.zaakwijs.webapp.afspraken;

import nl.zaakwijs.webapp.page.Html;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import org.jspecify.annotations.Nullable;

/**
 * One appointment: the confirmation, to be read, printed and kept.
 *
 * @param melding the message key of what happened just now; empty when nothing did
 * @param metMail whether this portal mails about appointments
 * @param onderwerp the text about what it is for; null when there is none
 */
public record AfspraakPage(
    Afspraakregel afspraak, String melding, boolean metMail, @Nullable Onderwerp onderwerp)
    implements Page {

  /**
   * What the municipality tells about the subject of an appointment.
   *
   * @param adres its page
   * @param meenemen what to bring; null when the text does not tell
   */
  public record Onderwerp(String titel, String adres, String taal, @Nullable Html meenemen) {}

  /** Whether an e-mail comes: there is a mail server, and an address that is known here. */
  public boolean komtMail() {
    return metMail && afspraak.zeker() && !afspraak.email().isEmpty();
  }

  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
