package nl.zaakwijs.webapp.zaken;

import java.time.LocalDate;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.Statusstap;
import nl.zaakwijs.portal.zaken.Termijn;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * A zaak as a card: what it is, where it stands, until when it may take. Every line is a sentence
 * that can be read aloud.
 *
 * @param adres the page of the zaak
 * @param status the status or the result, in words
 * @param sinds since when, or when it was closed; null when that is not known
 * @param termijn until when it may take; null when that is not known or it is closed
 * @param telaat whether that day has passed
 */
public record Zaakkaart(
    String adres,
    String naam,
    String zaaknummer,
    String status,
    @Nullable String sinds,
    @Nullable String termijn,
    boolean telaat,
    boolean gesloten) {

  /** The card of this zaak. */
  public static Zaakkaart of(MijnZaak zaak, Woorden woorden) {
    Termijn termijn = zaak.termijn();
    return new Zaakkaart(
        "/zaken/" + zaak.id(),
        zaak.naam(),
        zaak.zaaknummer(),
        status(zaak, woorden),
        sinds(zaak, woorden),
        termijn == null ? null : termijn(termijn, woorden),
        termijn != null && termijn.dagenOver() < 0 && !termijn.opgeschort(),
        zaak.isGesloten());
  }

  static String status(MijnZaak zaak, Woorden woorden) {
    String resultaat = zaak.resultaat();
    if (zaak.isGesloten()) {
      return resultaat == null ? woorden.text("zaken.afgerond") : resultaat;
    }
    Statusstap status = zaak.status();
    return status == null ? woorden.text("zaken.ontvangen") : status.tekst();
  }

  static @Nullable String sinds(MijnZaak zaak, Woorden woorden) {
    LocalDate einde = zaak.einddatum();
    if (einde != null) {
      return woorden.text("zaken.afgerondop", woorden.datum(einde));
    }
    Statusstap status = zaak.status();
    if (status != null && status.sinds() != null) {
      return woorden.text("zaken.sinds", woorden.datum(status.sinds()));
    }
    LocalDate start = zaak.startdatum();
    return start == null ? null : woorden.text("zaken.ontvangenop", woorden.datum(start));
  }

  static String termijn(Termijn termijn, Woorden woorden) {
    String datum = woorden.datum(termijn.datum());
    if (termijn.opgeschort()) {
      return woorden.text("zaken.opgeschort");
    }
    if (termijn.dagenOver() < 0) {
      return woorden.text("zaken.telaat", datum);
    }
    return woorden.text(
        termijn.wettelijk() ? "zaken.uiterlijk" : "zaken.gepland",
        datum,
        woorden.dagenOver(termijn.dagenOver()));
  }
}
