package nl.zaakwijs.webapp.zaken;

import java.net.URI;
import java.time.LocalDate;
import nl.zaakwijs.portal.taken.MijnTaak;
import nl.zaakwijs.portal.taken.Uitvoering;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * Something that the resident has to do: what, until when, and where.
 *
 * @param titel as the municipality wrote it, in Dutch
 * @param termijn until when, as a sentence; null when it has no last day, or was done
 * @param telaat whether that day has passed
 * @param open whether it still has to be done
 * @param bedrag what has to be paid; null when nothing, or when that is not known
 * @param adres where it is done; null when no link can be shown
 * @param plek what the link says: what one does there, and at which site
 * @param uitleg how it is done without a link, as a message key; null when there is a link or
 *     nothing left to do
 * @param zaak the zaak that it belongs to; null when that is not on the same page
 */
public record Taakkaart(
    String titel,
    @Nullable String termijn,
    boolean telaat,
    boolean open,
    @Nullable String bedrag,
    @Nullable String adres,
    @Nullable String plek,
    @Nullable String uitleg,
    @Nullable Zaakkaart zaak) {

  /** The card of this taak. */
  static Taakkaart of(MijnTaak taak, @Nullable Zaakkaart zaak, Woorden woorden) {
    Uitvoering uitvoering = taak.uitvoering();
    URI adres = taak.isOpen() ? uitvoering.adres() : null;
    String soort = uitvoering.soort().name();
    return new Taakkaart(
        taak.titel().isEmpty() ? woorden.text("taken.zondernaam") : taak.titel(),
        term(taak, woorden),
        taak.isTeLaat(),
        taak.isOpen(),
        taak.isOpen() && uitvoering.bedrag() != null ? woorden.geld(uitvoering.bedrag()) : null,
        adres == null ? null : adres.toString(),
        adres == null ? null : woorden.text("taken.link." + soort, adres.getHost()),
        taak.isOpen() && adres == null ? "taken.zonderlink." + soort : null,
        zaak);
  }

  private static @Nullable String term(MijnTaak taak, Woorden woorden) {
    LocalDate uiterlijk = taak.uiterlijk();
    if (uiterlijk == null || !taak.isOpen()) {
      return null;
    }
    return taak.isTeLaat()
        ? woorden.text("taken.telaat", woorden.datum(uiterlijk))
        : woorden.text(
            "taken.uiterlijk", woorden.datum(uiterlijk), woorden.nogDagen(taak.dagenOver()));
  }
}
