package nl.zaakwijs.sandbox.verkeer;

import java.util.List;

/**
 * A request or an answer that the contract of its upstream doesn't know. The findings name places
 * and rules, with every BSN replaced by dots.
 */
public record Contractbreuk(
    Upstream upstream,
    Kant kant,
    String methode,
    String pad,
    int status,
    List<String> bevindingen) {

  /** Whose side broke the contract. */
  public enum Kant {
    VERZOEK,
    ANTWOORD
  }

  public Contractbreuk {
    bevindingen = List.copyOf(bevindingen);
  }
}
