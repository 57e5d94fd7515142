package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * An appointment in words.
 *
 * @param adres its own page
 * @param meenemen what to bring, as the appointment system tells it
 * @param stand how sure it is
 */
public record Afspraakregel(
    String adres,
    String product,
    String dag,
    String tijd,
    String duur,
    String locatie,
    List<String> adresregels,
    List<String> meenemen,
    String naam,
    String email,
    Stand stand) {

  /** The words for this appointment. */
  public static Afspraakregel of(Afspraak afspraak, Woorden woorden) {
    return new Afspraakregel(
        "/afspraken/" + afspraak.sleutel(),
        afspraak.product().naam(),
        woorden.dag(afspraak.dag()),
        woorden.tijd(afspraak.tijd()),
        woorden.text("afspraken.minuten", afspraak.product().duur().toMinutes()),
        afspraak.locatie().naam(),
        afspraak.locatie().adresregels(),
        afspraak.product().meenemen(),
        afspraak.naam(),
        afspraak.email(),
        afspraak.stand());
  }

  /** Whether the appointment system confirmed it. */
  public boolean zeker() {
    return stand == Stand.GEBOEKT;
  }

  /** Whether it certainly is not there. */
  public boolean nietGelukt() {
    return stand == Stand.NIET_GELUKT || stand == Stand.NIET_VERZET;
  }

  /** Whether it is there, or perhaps is. */
  public boolean leeft() {
    return !nietGelukt() && stand != Stand.AFGEZEGD;
  }

  /** Whether it is being asked for. */
  public boolean wordtNagevraagd() {
    return stand == Stand.IN_CONTROLE || stand == Stand.WORDT_AFGEZEGD;
  }
}
