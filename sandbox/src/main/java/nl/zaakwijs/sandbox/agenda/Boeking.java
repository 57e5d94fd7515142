package nl.zaakwijs.sandbox.agenda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.sandbox.zaad.Balie;

/**
 * An appointment that was made.
 *
 * @param start local time of the branch
 * @param titel empty when the system has none
 * @param klanten as they were sent, first the one who booked
 */
public record Boeking(
    UUID id,
    Balie.Vestiging vestiging,
    List<Onderdeel> onderdelen,
    LocalDateTime start,
    int minuten,
    String titel,
    String notitie,
    List<ObjectNode> klanten) {

  /** A part of it: a service, and for how many people. */
  public record Onderdeel(Balie.Dienst dienst, int aantal) {}

  public Boeking {
    onderdelen = List.copyOf(onderdelen);
    klanten = List.copyOf(klanten);
  }

  public LocalDateTime eind() {
    return start.plusMinutes(minuten);
  }

  boolean overlaps(LocalDateTime van, LocalDateTime tot) {
    return start.isBefore(tot) && van.isBefore(eind());
  }

  /** Whether this is an appointment of the customer with that e-mail address. */
  public boolean isOf(String email) {
    return klanten.stream().anyMatch(klant -> klant.path("email").asText().equalsIgnoreCase(email));
  }

  @Override
  public String toString() {
    return "Boeking[" + id + "]";
  }
}
