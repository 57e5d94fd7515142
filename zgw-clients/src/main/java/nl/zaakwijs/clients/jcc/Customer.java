package nl.zaakwijs.clients.jcc;

/**
 * Who comes, in so far as the appointment needs it; what is empty is not sent.
 *
 * @param lastName always needed
 */
public record Customer(
    String firstName, String initials, String lastName, String emailAddress, String phoneNumber) {
  public Customer {
    if (lastName.isBlank()) {
      throw new IllegalArgumentException("JCC always needs a last name");
    }
  }

  @Override
  public String toString() {
    return "Customer[***]";
  }
}
