package nl.zaakwijs.portal.vraag;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.Statusstap;
import nl.zaakwijs.portal.zaken.Termijn;

/** How a zaak stands, as far as a question may be about that. */
final class Zaakstand {
  private static final Pattern NEGATIEF =
      Pattern.compile("afgewezen|geweigerd|niet |ongegrond|buiten behandeling|afgebroken");
  private static final Pattern WACHT_OP =
      Pattern.compile(
          "nodig|aanvul|niet compleet|onvolledig|wacht op|wachten op|\\b(?:stuur|lever|onderteken)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GEEN_AANVRAAG = Pattern.compile("bezwaar|klacht|melding");

  private Zaakstand() {}

  /** Whether it takes longer than was planned. */
  static boolean isDelayed(MijnZaak zaak) {
    Termijn termijn = zaak.termijn();
    return termijn != null
        && (termijn.verlengd() || termijn.opgeschort() || termijn.dagenOver() < 0);
  }

  /** Whether the time to decide was made longer. */
  static boolean isVerlengd(MijnZaak zaak) {
    Termijn termijn = zaak.termijn();
    return termijn != null && termijn.verlengd();
  }

  /** Whether the municipality seems to wait for something of the resident. */
  static boolean isWaiting(MijnZaak zaak) {
    Termijn termijn = zaak.termijn();
    return isAsked(zaak) || (termijn != null && termijn.opgeschort());
  }

  /** Whether its status asks the resident for something. */
  static boolean isAsked(MijnZaak zaak) {
    Statusstap status = zaak.status();
    return status != null && WACHT_OP.matcher(status.tekst() + " " + status.toelichting()).find();
  }

  /** Whether it ended otherwise than was asked. */
  static boolean isNegatief(MijnZaak zaak) {
    String resultaat = zaak.resultaat();
    return resultaat != null && NEGATIEF.matcher(resultaat.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether it is an objection, a complaint or a report. */
  static boolean isOtherKind(MijnZaak zaak) {
    return GEEN_AANVRAAG.matcher(zaak.naam().toLowerCase(Locale.ROOT)).find();
  }
}
