package nl.zaakwijs.clients.jcc;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which contact details JCC wants, besides the last name, which it always wants.
 *
 * @param states by JCC's own name of the field; what is missing is visible
 * @param anyPhoneNumber whether one of the telephone numbers has to be given
 * @param firstNameOrInitials whether one of the two has to be given
 */
public record RequiredFields(
    Map<String, FieldState> states, boolean anyPhoneNumber, boolean firstNameOrInitials) {
  private static final String TELEFOON = "mainPhoneNumber";
  private static final Set<String> TO_BE_SENT =
      Set.of("lastName", "firstName", "initials", "emailAddress", TELEFOON);

  public RequiredFields {
    states = Map.copyOf(states);
  }

  public FieldState firstName() {
    return state("firstName");
  }

  public FieldState initials() {
    return state("initials");
  }

  public FieldState emailAddress() {
    return state("emailAddress");
  }

  /** The number that a booking calls {@code phoneNumber}. */
  public FieldState phoneNumber() {
    return anyPhoneNumber ? FieldState.REQUIRED : state(TELEFOON);
  }

  /** What has to be given and is no part of a {@link Customer}; then nobody can book with us. */
  public Set<String> beyondCustomer() {
    Set<String> beyond = new TreeSet<>();
    states.forEach(
        (name, state) -> {
          if (state == FieldState.REQUIRED && !TO_BE_SENT.contains(name)) {
            beyond.add(name);
          }
        });
    return beyond;
  }

  private FieldState state(String name) {
    return states.getOrDefault(name, FieldState.VISIBLE);
  }
}
