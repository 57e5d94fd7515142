package nl.zaakwijs.portal.afspraakzin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;

/** A holiday that people date things by. */
enum Feestdag {
  KERST,
  EERSTEKERSTDAG,
  TWEEDEKERSTDAG,
  KERSTAVOND,
  OUDENNIEUW,
  OUDEJAARSDAG,
  NIEUWJAAR,
  FEESTDAGEN,
  DRIEKONINGEN,
  VALENTIJN,
  CARNAVAL,
  GOEDEVRIJDAG,
  PASEN,
  EERSTEPAASDAG,
  TWEEDEPAASDAG,
  KONINGSDAG,
  DODENHERDENKING,
  BEVRIJDINGSDAG,
  HEMELVAART,
  PINKSTEREN,
  EERSTEPINKSTERDAG,
  TWEEDEPINKSTERDAG,
  PRINSJESDAG,
  SINTMAARTEN,
  SINTERKLAAS;

  private static final int HEMELVAART_NA_PASEN = 39;
  private static final int PINKSTEREN_NA_PASEN = 49;

  /** The next time that it comes. */
  Dagen next(LocalDate vandaag) {
    Dagen dagen = in(vandaag.getYear());
    return (dagen.tot().isBefore(vandaag) ? in(vandaag.getYear() + 1) : dagen).asFeest();
  }

  private Dagen in(int jaar) {
    LocalDate pasen = pasen(jaar);
    LocalDate pinksteren = pasen.plusDays(PINKSTEREN_NA_PASEN);
    LocalDate kerst = LocalDate.of(jaar, Month.DECEMBER, 25);
    LocalDate oudejaarsdag = LocalDate.of(jaar, Month.DECEMBER, 31);
    return switch (this) {
      case KERST -> Dagen.of(kerst, kerst.plusDays(1));
      case EERSTEKERSTDAG -> Dagen.of(kerst);
      case TWEEDEKERSTDAG -> Dagen.of(kerst.plusDays(1));
      case KERSTAVOND -> Dagen.of(kerst.minusDays(1));
      case OUDENNIEUW -> Dagen.of(oudejaarsdag, oudejaarsdag.plusDays(1));
      case OUDEJAARSDAG -> Dagen.of(oudejaarsdag);
      case NIEUWJAAR -> Dagen.of(LocalDate.of(jaar, Month.JANUARY, 1));
      case FEESTDAGEN -> Dagen.of(kerst, oudejaarsdag.plusDays(1));
      case DRIEKONINGEN -> Dagen.of(LocalDate.of(jaar, Month.JANUARY, 6));
      case VALENTIJN -> Dagen.of(LocalDate.of(jaar, Month.FEBRUARY, 14));
      case CARNAVAL -> Dagen.of(pasen.minusDays(49), pasen.minusDays(47));
      case GOEDEVRIJDAG -> Dagen.of(pasen.minusDays(2));
      case PASEN -> Dagen.of(pasen, pasen.plusDays(1));
      case EERSTEPAASDAG -> Dagen.of(pasen);
      case TWEEDEPAASDAG -> Dagen.of(pasen.plusDays(1));
      case KONINGSDAG -> Dagen.of(koningsdag(jaar));
      case DODENHERDENKING -> Dagen.of(LocalDate.of(jaar, Month.MAY, 4));
      case BEVRIJDINGSDAG -> Dagen.of(LocalDate.of(jaar, Month.MAY, 5));
      case HEMELVAART -> Dagen.of(pasen.plusDays(HEMELVAART_NA_PASEN));
      case PINKSTEREN -> Dagen.of(pinksteren, pinksteren.plusDays(1));
      case EERSTEPINKSTERDAG -> Dagen.of(pinksteren);
      case TWEEDEPINKSTERDAG -> Dagen.of(pinksteren.plusDays(1));
      case PRINSJESDAG ->
          Dagen.of(
              LocalDate.of(jaar, Month.SEPTEMBER, 1)
                  .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY)));
      case SINTMAARTEN -> Dagen.of(LocalDate.of(jaar, Month.NOVEMBER, 11));
      case SINTERKLAAS -> Dagen.of(LocalDate.of(jaar, Month.DECEMBER, 5));
    };
  }

  private static LocalDate koningsdag(int jaar) {
    LocalDate dag = LocalDate.of(jaar, Month.APRIL, 27);
    return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
  }

  /** Easter Sunday, by the rule of Butcher for the Gregorian calendar. */
  private static LocalDate pasen(int jaar) {
    int a = jaar % 19;
    int b = jaar / 100;
    int c = jaar % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int som = h + l - 7 * m + 114;
    return LocalDate.of(jaar, som / 31, som % 31 + 1);
  }
}
