package nl.zaakwijs.clients.haalcentraal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the day, or the month too, may not be known; nothing is known when all three are
 * null. The parts agree with each other and exist in the calendar.
 */
public record GbaDatum(@Nullable Integer jaar, @Nullable Integer maand, @Nullable LocalDate datum) {
  /** Nothing is known of it. */
  public static final GbaDatum ONBEKEND = new GbaDatum(null, null, null);

  /**
   * From the fields of the union; which of them are there tells its kind.
   *
   * @param maand without a year it says nothing
   */
  public static GbaDatum of(
      @Nullable LocalDate datum, @Nullable Integer jaar, @Nullable Integer maand) {
    if (datum != null) {
      return new GbaDatum(datum.getYear(), datum.getMonthValue(), datum);
    }
    if (jaar == null) {
      return ONBEKEND;
    }
    boolean month = maand != null && maand >= 1 && maand <= 12;
    return new GbaDatum(jaar, month ? maand : null, null);
  }
}
