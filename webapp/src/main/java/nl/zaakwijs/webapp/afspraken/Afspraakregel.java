package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * An appointment in words.
 *
 * @param adres its own page
 * @param personen with how many; empty for one person
 * @param duur how long it takes; empty while that is not certain
 * @param meenemen what to bring, as the appointment system tells it
 * @param stand how sure it is
 */
public record Afspraakregel(
    String adres,
    String product,
    String personen,
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
        afspraak.doel().naam(),
        personen(afspraak, woorden),
        woorden.dag(afspraak.dag()),
        woorden.tijd(afspraak.tijd()),
        duur(afspraak, woorden),
        afspraak.locatie().naam(),
        afspraak.locatie().adresregels(),
        afspraak.doel().meenemen(),
        afspraak.naam(),
        afspraak.email(),
        afspraak.stand());
  }

  /** With how many people; empty for one. */
  public static String personen(Afspraak afspraak, Woorden woorden) {
    int aantal = afspraak.doel().personen();
    return aantal == 1 ? "" : Personenkeuze.words(aantal, woorden);
  }

  /** How long it takes; empty while that is not certain. */
  public static String duur(Afspraak afspraak, Woorden woorden) {
    return afspraak.isDuurZeker()
        ? woorden.text("afspraken.minuten", afspraak.duur().toMinutes())
        : "";
  }

  /** What it is for and with how many, as a calendar shows it. */
  public static String titel(Afspraak afspraak, Woorden woorden) {
    String personen = personen(afspraak, woorden);
    return afspraak.doel().naam() + (personen.isEmpty() ? "" : " (" + personen + ")");
  }

  /** When it begins, and how long it takes when that is certain. */
  public String tijdEnDuur() {
    return duur.isEmpty() ? tijd : tijd + " (" + duur + ")";
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
