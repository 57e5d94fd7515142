package nl.zaakwijs.webapp.zaken;

import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.portal.taken.MijnTaken;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.Zakenblad;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * "Mijn zaken", one page of it. The counts are of all pages together.
 *
 * @param onvolledig whether a part of them could not be fetched
 * @param ontbreekt which parts give nothing now, in one text; empty when that has no name
 * @param taken what the resident has to do
 * @param zoekbaar whether there are so many that searching helps
 * @param zoek what was searched for; empty when nothing was
 * @param geduldig whether who reads it chose to wait longer
 */
public record ZakenPage(
    List<Zaakkaart> open,
    List<Zaakkaart> gesloten,
    int aantalOpen,
    int aantalGesloten,
    boolean onvolledig,
    String ontbreekt,
    Takenblok taken,
    boolean zoekbaar,
    String zoek,
    Bladen bladen,
    boolean geduldig)
    implements Page {
  private static final int ZOEKEN_VANAF = 10;

  /** This page of the list, found with these words. */
  static ZakenPage of(
      Zakenblad blad, String zoek, MijnTaken taken, boolean geduldig, Woorden woorden) {
    boolean begin = blad.nummer() == 1 && zoek.isEmpty();
    List<MijnZaak> zaken = Stream.concat(blad.open().stream(), blad.gesloten().stream()).toList();
    Takenblok takenblok = Takenblok.ofAll(taken, zaken, woorden);
    return new ZakenPage(
        cards(blad.open(), taken, woorden),
        cards(blad.gesloten(), taken, woorden),
        blad.aantalOpen(),
        blad.aantalGesloten(),
        blad.onvolledig(),
        String.join(", ", blad.ontbreekt()),
        begin ? takenblok : takenblok.withoutTaken(),
        blad.aantal() > ZOEKEN_VANAF || !zoek.isEmpty(),
        zoek,
        new Bladen(blad.nummer(), blad.bladen(), zoek),
        geduldig);
  }

  /** Where the same is after waiting longer. */
  public String geduldadres() {
    return bladen.huidige() + "&geduld=ja";
  }

  /** The same, where it still has to be tried; null when there is nothing to wait for. */
  public @Nullable String later() {
    return (onvolledig || taken.onvolledig()) && !geduldig ? geduldadres() : null;
  }

  /** Whether there is nothing to show. */
  public boolean leeg() {
    return open.isEmpty() && gesloten.isEmpty();
  }

  /** How many there are, or were found. */
  public int aantal() {
    return aantalOpen + aantalGesloten;
  }

  @Override
  public Plek plek() {
    return Plek.ZAKEN;
  }

  private static List<Zaakkaart> cards(List<MijnZaak> zaken, MijnTaken taken, Woorden woorden) {
    return zaken.stream()
        .map(
            zaak ->
                Zaakkaart.of(zaak, woorden)
                    .withGevraagd(Takenblok.findGevraagd(taken, zaak.id().uuid()).orElse(null)))
        .toList();
  }
}
