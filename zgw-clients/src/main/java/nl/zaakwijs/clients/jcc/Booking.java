package nl.zaakwijs.clients.jcc;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An appointment to be made.
 *
 * @param activities at least one
 * @param start by the clock at the location
 * @param duration as JCC itself calculated it, or it will not do it
 * @param message for the employee, may be empty
 */
public record Booking(
    String locationId,
    List<ActivityCount> activities,
    LocalDateTime start,
    Duration duration,
    Customer customer,
    String message) {
  public Booking {
    activities = List.copyOf(activities);
    if (activities.isEmpty()) {
      throw new IllegalArgumentException("an appointment is for at least one activity");
    }
  }

  @Override
  public String toString() {
    return "Booking[***]";
  }
}
