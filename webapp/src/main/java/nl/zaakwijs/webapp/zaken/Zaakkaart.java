package nl.zaakwijs.webapp.zaken;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.Statusstap;
import nl.zaakwijs.portal.zaken.Termijn;
import nl.zaakwijs.portal.zaken.Tweetalig;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * A zaak as a card: what it is, where it stands, until when it may take. Every line is a sentence
 * that can be read aloud.
 *
 * @param adres the page of the zaak
 * @param naamTaal the language of the name
 * @param omschrijving what this one is about; null when its name says it all
 * @param status the status or the result, in words
 * @param statusTaal the language of those words: Dutch when they come from a register
 * @param sinds since when, or when it was closed; null when that is not known
 * @param termijn until when it may take; null when that is not known or it is closed
 * @param telaat whether that day has passed
 * @param gevraagd what the resident has to do for it; null for nothing, and where that is not told
 */
public record Zaakkaart(
    String adres,
    String naam,
    String naamTaal,
    String zaaknummer,
    @Nullable String omschrijving,
    String status,
    String statusTaal,
    @Nullable String sinds,
    @Nullable String termijn,
    boolean telaat,
    boolean gesloten,
    @Nullable Gevraagd gevraagd) {

  /**
   * What has to be done, as the municipality wrote it, in Dutch.
   *
   * @param meer how many other things have to be done
   */
  public record Gevraagd(String titel, int meer) {}

  /** The card of this zaak. */
  public static Zaakkaart of(MijnZaak zaak, Woorden woorden) {
    Termijn termijn = zaak.termijn();
    return new Zaakkaart(
        "/zaken/" + zaak.id(),
        zaak.benaming().in(woorden.taal()),
        zaak.benaming().taalVoor(woorden.taal()).code(),
        zaak.zaaknummer(),
        omschrijving(zaak),
        status(zaak)
            .map(status -> status.in(woorden.taal()))
            .orElseGet(() -> ownStatus(zaak, woorden)),
        status(zaak).map(status -> status.taalVoor(woorden.taal())).orElse(woorden.taal()).code(),
        sinds(zaak, woorden),
        termijn == null ? null : termijn(termijn, woorden),
        termijn != null && termijn.dagenOver() < 0 && !termijn.opgeschort(),
        zaak.isGesloten(),
        null);
  }

  /** The same card that also says what the resident has to do for it. */
  Zaakkaart withGevraagd(@Nullable Gevraagd anders) {
    return new Zaakkaart(
        adres,
        naam,
        naamTaal,
        zaaknummer,
        omschrijving,
        status,
        statusTaal,
        sinds,
        termijn,
        telaat,
        gesloten,
        anders);
  }

  private static @Nullable String omschrijving(MijnZaak zaak) {
    String omschrijving = zaak.omschrijving();
    return omschrijving == null || omschrijving.equalsIgnoreCase(zaak.naam()) ? null : omschrijving;
  }

  /** As the municipality or the register has it. */
  private static Optional<Tweetalig> status(MijnZaak zaak) {
    if (zaak.isGesloten()) {
      return Optional.ofNullable(zaak.uitkomst());
    }
    return Optional.ofNullable(zaak.status()).map(Statusstap::woorden);
  }

  private static String ownStatus(MijnZaak zaak, Woorden woorden) {
    if (zaak.isGesloten()) {
      return woorden.text("zaken.afgerond");
    }
    return woorden.text(zaak.isOnvolledig() ? "zaken.status.onbekend" : "zaken.ontvangen");
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
      return woorden.text("zaken.opgeschort", datum);
    }
    if (termijn.dagenOver() < 0) {
      return woorden.text(termijn.wettelijk() ? "zaken.telaat" : "zaken.telaat.gepland", datum);
    }
    String tot =
        woorden.text(
            termijn.wettelijk() ? "zaken.uiterlijk" : "zaken.gepland",
            datum,
            woorden.nogDagen(termijn.dagenOver()));
    return termijn.verlengd() ? woorden.text("zaken.verlengd", tot) : tot;
  }
}
