package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import nl.zaakwijs.webapp.afspraken.AfspraakkeuzePage.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * The days of one month, of which some can be chosen.
 *
 * @param eerste the first free moment of all; null when it is not known
 * @param maand as it is called
 * @param kop the days of the week, Monday first
 * @param weken each of seven days
 * @param vorige the last month before it that has a free day; null when none has
 * @param volgende the first month after it that has one; null when none has
 */
public record Dagkeuze(
    @Nullable Keuze eerste,
    String maand,
    List<Weekdag> kop,
    List<List<Dag>> weken,
    @Nullable Keuze vorige,
    @Nullable Keuze volgende) {
  public Dagkeuze {
    kop = List.copyOf(kop);
    weken = List.copyOf(weken);
  }

  /** How a day of the week is written where there is little room, and whole. */
  public record Weekdag(String kort, String naam) {}

  /**
   * A day.
   *
   * @param nummer in the month; empty for a day of another month
   * @param naam the whole of it
   * @param adres where one goes on with it; empty when it can't be chosen
   */
  public record Dag(String nummer, String naam, String adres) {
    static final Dag LEEG = new Dag("", "", "");

    /** Whether it has a free time. */
    public boolean isVrij() {
      return !adres.isEmpty();
    }
  }
}
