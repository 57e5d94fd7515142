package nl.zaakwijs.portal.zaken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The days on which a legal term can't end: weekends and the holidays of article 3 of the Algemene
 * termijnenwet. Days that are named by decree for one year are not known here.
 */
final class Feestdagen {
  private static final int PASEN_TOT_GOEDE_VRIJDAG = -2;
  private static final int PASEN_TOT_HEMELVAART = 39;
  private static final int PASEN_TOT_TWEEDE_PINKSTERDAG = 50;

  private Feestdagen() {}

  /** This day, or the first one after it that is a working day. */
  static LocalDate firstWorkday(LocalDate dag) {
    LocalDate found = dag;
    while (!isWorkday(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  private static boolean isWorkday(LocalDate dag) {
    return dag.getDayOfWeek() != DayOfWeek.SATURDAY
        && dag.getDayOfWeek() != DayOfWeek.SUNDAY
        && !in(dag.getYear()).contains(dag);
  }

  /** Besides those that always are a Sunday. */
  private static List<LocalDate> in(int jaar) {
    LocalDate pasen = easter(jaar);
    return List.of(
        LocalDate.of(jaar, Month.JANUARY, 1),
        pasen.plusDays(PASEN_TOT_GOEDE_VRIJDAG),
        pasen.plusDays(1),
        koningsdag(jaar),
        LocalDate.of(jaar, Month.MAY, 5),
        pasen.plusDays(PASEN_TOT_HEMELVAART),
        pasen.plusDays(PASEN_TOT_TWEEDE_PINKSTERDAG),
        LocalDate.of(jaar, Month.DECEMBER, 25),
        LocalDate.of(jaar, Month.DECEMBER, 26));
  }

  private static LocalDate koningsdag(int jaar) {
    LocalDate verjaardag = LocalDate.of(jaar, Month.APRIL, 27);
    return verjaardag.getDayOfWeek() == DayOfWeek.SUNDAY ? verjaardag.minusDays(1) : verjaardag;
  }

  /** By the anonymous Gregorian computus. */
  private static LocalDate easter(int jaar) {
    int a = jaar % 19;
    int b = jaar / 100;
    int c = jaar % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(jaar, f / 31, f % 31 + 1);
  }
}
