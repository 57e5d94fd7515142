package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What someone comes for, and with how many people. Days, times and the length of an appointment
 * are those for all of it together.
 *
 * @param producten at least one; in front the one that was chosen first
 * @param personen how many people come, at least one
 */
public record Afspraakdoel(List<Product> producten, int personen) implements Serializable {
  public Afspraakdoel {
    producten = List.copyOf(producten);
    if (producten.isEmpty() || personen < 1) {
      throw new IllegalArgumentException("Someone comes, for something");
    }
  }

  /** One product, for one person. */
  public static Afspraakdoel of(Product product) {
    return of(product, 1);
  }

  /** One product, for so many people. */
  public static Afspraakdoel of(Product product, int personen) {
    return new Afspraakdoel(List.of(product), personen);
  }

  /** What was chosen first. */
  public Product product() {
    return producten.get(0);
  }

  /** All that it is for, in words. */
  public String naam() {
    return producten.stream().map(Product::naam).collect(Collectors.joining(", "));
  }

  /** What to bring, in lines of plain text; each once. */
  public List<String> meenemen() {
    return producten.stream().flatMap(een -> een.meenemen().stream()).distinct().toList();
  }

  /** How long it takes, as far as the products tell. */
  public Duration duur() {
    return producten.stream().map(een -> een.duur(personen)).reduce(Duration.ZERO, Duration::plus);
  }

  /** The keys of the products. */
  List<String> ids() {
    return producten.stream().map(Product::id).toList();
  }

  /** The same, for these products. */
  Afspraakdoel with(List<Product> andere) {
    return new Afspraakdoel(andere, personen);
  }

  /** The same as this offer has it; empty when a product is not in it, or not for so many. */
  Optional<Afspraakdoel> findIn(List<Product> aanbod) {
    List<Product> eigen =
        producten.stream().flatMap(product -> product.findIn(aanbod).stream()).toList();
    boolean heel = eigen.size() == producten.size();
    return heel && personen <= eigen.get(0).meestePersonen()
        ? Optional.of(with(eigen))
        : Optional.empty();
  }
}
