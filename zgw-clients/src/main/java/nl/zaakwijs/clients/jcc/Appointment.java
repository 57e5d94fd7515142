package nl.zaakwijs.clients.jcc;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that stands in JCC.
 *
 * @param number what the customer can be asked for at the desk
 * @param start by the clock at the location, as is the end
 * @param end when JCC tells it
 * @param locationId empty when JCC does not tell it
 */
public record Appointment(
    String number,
    LocalDateTime start,
    @Nullable LocalDateTime end,
    String locationId,
    List<ActivityCount> activities) {
  public Appointment {
    activities = List.copyOf(activities);
  }
}
