package nl.zaakwijs.clients.qmatic;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that stands in the calendar.
 *
 * @param start a moment; show it in the {@link Branch#timeZone()}
 * @param end a moment, when Qmatic tells it
 * @param branch the answer to a booking may be without
 */
public record Appointment(
    String publicId,
    OffsetDateTime start,
    @Nullable OffsetDateTime end,
    String title,
    String notes,
    @Nullable Branch branch,
    List<Service> services) {
  public Appointment {
    services = List.copyOf(services);
  }

  /** Only the id: title and notes are personal. */
  @Override
  public String toString() {
    return "Appointment[" + publicId + "]";
  }
}
