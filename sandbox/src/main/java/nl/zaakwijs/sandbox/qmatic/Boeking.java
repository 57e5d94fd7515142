package nl.zaakwijs.sandbox.qmatic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.sandbox.zaad.Balie;

/**
 * An appointment that was made.
 *
 * @param start local time of the branch
 * @param klanten as they were sent, first the one who booked
 */
record Boeking(
    UUID id,
    Balie.Vestiging vestiging,
    List<Balie.Dienst> diensten,
    LocalDateTime start,
    int minuten,
    String titel,
    String notitie,
    List<ObjectNode> klanten) {

  Boeking {
    diensten = List.copyOf(diensten);
    klanten = List.copyOf(klanten);
  }

  LocalDateTime eind() {
    return start.plusMinutes(minuten);
  }

  boolean overlaps(LocalDateTime van, LocalDateTime tot) {
    return start.isBefore(tot) && van.isBefore(eind());
  }

  /** Whether this is an appointment of the customer with that e-mail address. */
  boolean isOf(String email) {
    return klanten.stream().anyMatch(klant -> klant.path("email").asText().equalsIgnoreCase(email));
  }

  @Override
  public String toString() {
    return "Boeking[" + id + "]";
  }
}
