package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What someone comes for, and with how many people. Days, times and the length of an appointment
 * are those for all of it together.
 *
 * @param producten at least one and at most {@link #MEESTE_PRODUCTEN}, each once; in front the one
 *     that was chosen first
 * @param personen how many people come, at least one
 */
public record Afspraakdoel(List<Product> producten, int personen) implements Serializable {
  /** For more than this nobody makes one appointment here. */
  public static final int MEESTE_PRODUCTEN = 3;

  public Afspraakdoel {
    producten = List.copyOf(producten);
    boolean eenmaal = producten.stream().distinct().count() == producten.size();
    if (producten.isEmpty() || producten.size() > MEESTE_PRODUCTEN || !eenmaal || personen < 1) {
      throw new IllegalArgumentException("Someone comes, for something and not for too much");
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

  /** What was added to it, in that order. */
  public List<Product> erbij() {
    return producten.subList(1, producten.size());
  }

  /** Whether one more fits. */
  public boolean isRuim() {
    return producten.size() < MEESTE_PRODUCTEN;
  }

  /** The same with this added to it; only where {@link #isRuim}. */
  public Afspraakdoel plus(Product product) {
    return with(Stream.concat(producten.stream(), Stream.of(product)).toList());
  }

  /** The same, for so many people. */
  public Afspraakdoel withPersonen(int aantal) {
    return new Afspraakdoel(producten, aantal);
  }

  /** Whether it makes a difference with how many people someone comes. */
  public boolean vraagtPersonen() {
    return producten.stream().anyMatch(Product::vraagtPersonen);
  }

  /** For how many people at once; a product that is for fewer is for as many as it can be. */
  public int meestePersonen() {
    return producten.stream().mapToInt(Product::meestePersonen).max().orElseThrow();
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
    return heel
        ? Optional.of(with(eigen)).filter(doel -> personen <= doel.meestePersonen())
        : Optional.empty();
  }

  /** Whether this product is one of these. */
  boolean has(Product product) {
    return producten.stream().anyMatch(een -> een.gelijk().equals(product.gelijk()));
  }

  /** From the first product alone to all but the last, each with one more. */
  List<Afspraakdoel> stappen() {
    return IntStream.range(1, producten.size())
        .mapToObj(aantal -> with(producten.subList(0, aantal)))
        .toList();
  }
}
