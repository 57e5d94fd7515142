package nl.zaakwijs.clients.qmatic;

import java.util.List;

/**
 * An appointment to be made.
 *
 * @param title what an employee sees in the calendar
 * @param servicePublicIds at least one
 * @param notes for the employee, may be empty
 */
public record Booking(
    String title, List<String> servicePublicIds, Customer customer, String notes) {
  public Booking {
    servicePublicIds = List.copyOf(servicePublicIds);
    if (servicePublicIds.isEmpty()) {
      throw new IllegalArgumentException("an appointment is for at least one service");
    }
  }
}
