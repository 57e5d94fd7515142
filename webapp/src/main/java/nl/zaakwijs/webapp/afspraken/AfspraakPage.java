package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import nl.zaakwijs.webapp.page.Html;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import org.jspecify.annotations.Nullable;

/**
 * One appointment: the confirmation, to be read, printed and kept.
 *
 * @param melding the message key of what happened just now; empty when nothing did
 * @param metMail whether this portal mails about appointments
 * @param metQrcode whether the appointment system tells what to show at the desk
 * @param onderwerpen the texts about what it is for
 */
public record AfspraakPage(
    Afspraakregel afspraak,
    String melding,
    boolean metMail,
    boolean metQrcode,
    List<Onderwerp> onderwerpen)
    implements Page {

  /**
   * What the municipality tells about the subject of an appointment.
   *
   * @param adres its page
   * @param meenemen what to bring; null when the text does not tell
   */
  public record Onderwerp(String titel, String adres, String taal, @Nullable Html meenemen) {}

  /** Whether a text tells what to bring. */
  public boolean kentMeenemen() {
    return onderwerpen.stream().anyMatch(onderwerp -> onderwerp.meenemen() != null);
  }

  /** Whether an e-mail comes: there is a mail server, and an address that is known here. */
  public boolean komtMail() {
    return metMail && afspraak.zeker() && !afspraak.email().isEmpty();
  }

  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
