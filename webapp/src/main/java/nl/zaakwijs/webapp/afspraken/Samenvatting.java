package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.afspraken.Afspraakdoel;
import nl.zaakwijs.portal.afspraken.Product;

/**
 * An answer given so far.
 *
 * @param naam the message key of what was asked
 * @param wijzig where it can be changed; empty when it can't
 */
public record Samenvatting(String naam, String waarde, String wijzig) {
  private static final Set<String> UIT_REGISTER =
      Set.of("afspraak.product", "afspraak.erbij", "afspraak.locatie");

  /** One that stays as it is. */
  static Samenvatting fixed(String naam, String waarde) {
    return new Samenvatting(naam, waarde, "");
  }

  /** What one comes for. */
  static Samenvatting of(Product product) {
    return new Samenvatting("afspraak.product", product.naam(), Keuzepad.empty().adres());
  }

  /** What one comes for, with what was added to it. */
  static List<Samenvatting> of(Afspraakdoel doel, Keuzepad pad) {
    if (doel.erbij().isEmpty()) {
      return List.of(of(doel.product()));
    }
    String erbij = doel.erbij().stream().map(Product::naam).collect(Collectors.joining(", "));
    return List.of(
        of(doel.product()), new Samenvatting("afspraak.erbij", erbij, pad.wijzigErbij()));
  }

  /** Whether the answer is a name from the appointment system, and so Dutch on every page. */
  public boolean uitRegister() {
    return UIT_REGISTER.contains(naam);
  }
}
