package nl.zaakwijs.portal.afspraakzin;

import java.time.LocalTime;
import java.util.Locale;

/** A part of the day, as people divide it. */
public enum Dagdeel {
  OCHTEND,
  MIDDAG,
  AVOND;

  private static final int NOEN = 12;
  private static final int AVOND_BEGINT = 18;

  /** As it is called in sentences and figures. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one in which this time is. */
  public static Dagdeel at(LocalTime tijd) {
    if (tijd.getHour() < NOEN) {
      return OCHTEND;
    }
    return tijd.getHour() < AVOND_BEGINT ? MIDDAG : AVOND;
  }
}
