package nl.zaakwijs.clients.qmatic;

import java.util.List;

/**
 * An appointment to be made.
 *
 * @param title what an employee sees in the calendar
 * @param servicePublicIds at least one
 * @param customer who makes it
 * @param customers how many people come, whoever makes it among them
 * @param notes for the employee, may be empty
 */
public record Booking(
    String title, List<String> servicePublicIds, Customer customer, int customers, String notes) {
  public Booking {
    servicePublicIds = List.copyOf(servicePublicIds);
    if (servicePublicIds.isEmpty() || customers < 1) {
      throw new IllegalArgumentException(
          "an appointment is for one service and one person at least");
    }
  }
}
