package nl.zaakwijs.clients.brp;

/**
 * Why the BRP no longer follows a person.
 *
 * @param code {@code O} died, {@code E} emigrated, {@code M} by decision of the minister, {@code R}
 *     registered as non-resident
 */
public record Opschorting(String code, String omschrijving) {
  @Override
  public String toString() {
    return "Opschorting[***]";
  }
}
