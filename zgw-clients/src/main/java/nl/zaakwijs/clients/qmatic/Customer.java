package nl.zaakwijs.clients.qmatic;

/** Who comes, in so far as the appointment needs it; the telephone number may be empty. */
public record Customer(String firstName, String lastName, String email, String phone) {
  @Override
  public String toString() {
    return "Customer[***]";
  }
}
