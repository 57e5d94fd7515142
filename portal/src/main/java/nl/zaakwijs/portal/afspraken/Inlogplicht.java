package nl.zaakwijs.portal.afspraken;

import java.util.List;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * For which products one has to be logged in to make an appointment.
 *
 * @param altijd whether that is for each of them
 * @param producten otherwise for these, each by a key, a code or a name; none is for nothing
 */
record Inlogplicht(boolean altijd, List<String> producten) {
  private static final String SLEUTEL = "zaakwijs.afspraken.inloggen";
  private static final String NOOIT = "nooit";
  private static final String ALTIJD = "altijd";

  Inlogplicht {
    producten = List.copyOf(producten);
  }

  /** As it is configured: {@code nooit}, {@code altijd}, or products with commas between them. */
  static Inlogplicht from(Instellingen instellingen) {
    List<String> woorden = instellingen.texts(SLEUTEL, NOOIT);
    if (woorden.equals(List.of(NOOIT))) {
      return new Inlogplicht(false, List.of());
    }
    if (woorden.equals(List.of(ALTIJD))) {
      return new Inlogplicht(true, List.of());
    }
    return woorden.isEmpty() || woorden.stream().anyMatch(Inlogplicht::isNoProduct)
        ? instellingen.reject(
            SLEUTEL,
            "must be nooit, altijd, or products with commas between them",
            new Inlogplicht(true, List.of()))
        : new Inlogplicht(false, woorden);
  }

  private static boolean isNoProduct(String woord) {
    return List.of(NOOIT, ALTIJD, "ja", "nee", "true", "false").stream()
        .anyMatch(woord::equalsIgnoreCase);
  }

  /** Whether it is for nothing. */
  boolean isLeeg() {
    return !altijd && producten.isEmpty();
  }

  /** Whether it is for this product. */
  boolean geldt(Product product) {
    return altijd || producten.stream().anyMatch(product::isNamed);
  }

  /** What none of these products is called. */
  List<String> listOnbekend(List<Product> aanbod) {
    return producten.stream()
        .filter(woord -> aanbod.stream().noneMatch(product -> product.isNamed(woord)))
        .toList();
  }
}
