package nl.zaakwijs.clients.brp;

import nl.zaakwijs.clients.haalcentraal.GbaDatum;

/**
 * Why the BRP no longer follows a person, and since when.
 *
 * @param code {@code O} died, {@code E} emigrated, {@code M} by decision of the minister, {@code R}
 *     registered as non-resident
 */
public record Opschorting(String code, GbaDatum datum) {
  @Override
  public String toString() {
    return "Opschorting[***]";
  }
}
