package nl.zaakwijs.clients.http;

/**
 * For whom a call is made, as it goes into the audit trail of a ZGW register. The id is a
 * pseudonym; nine digits are refused, because that is what a BSN looks like.
 *
 * @param userId a pseudonym for the resident, stable as long as the audit trail needs it
 * @param representation what a reader of the audit trail sees, such as {@code Inwoner via Zaakwijs}
 */
public record Gebruiker(String userId, String representation) {
  public Gebruiker {
    if (userId.isBlank() || userId.strip().matches("\\d{8,9}")) {
      throw new IllegalArgumentException("the user id must be a pseudonym");
    }
  }
}
