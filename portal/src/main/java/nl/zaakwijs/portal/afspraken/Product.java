package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that one can make an appointment for.
 *
 * @param id the key of it in our addresses
 * @param code by which the municipality itself knows it, as in the knowledge
 * @param naam as the municipality calls it
 * @param duur how long it takes for one person
 * @param perExtra how much longer it takes at most for each further person
 * @param meestePersonen for how many people at once, at least one
 * @param meenemen what to bring, in lines of plain text; none when the system does not tell
 */
public record Product(
    String id,
    String code,
    String naam,
    Duration duur,
    Duration perExtra,
    int meestePersonen,
    List<String> meenemen)
    implements Serializable {
  /** For more people than this nobody makes one appointment here; they call. */
  static final int GROOTSTE_GROEP = 6;

  public Product {
    meestePersonen = Math.min(Math.max(meestePersonen, 1), GROOTSTE_GROEP);
    meenemen = List.copyOf(meenemen);
  }

  /** For one person. */
  public Product(String id, String code, String naam, Duration duur, List<String> meenemen) {
    this(id, code, naam, duur, Duration.ZERO, 1, meenemen);
  }

  /** Whose code is its key, for one person, and of which nothing is told about what to bring. */
  public Product(String id, String naam, Duration duur) {
    this(id, id, naam, duur, List.of());
  }

  /** Whether this is its key, its code or its name. */
  public boolean isNamed(String woord) {
    return id.equals(woord) || code.equalsIgnoreCase(woord) || naam.equalsIgnoreCase(woord);
  }

  /** Whether it makes a difference with how many people someone comes. */
  public boolean vraagtPersonen() {
    return meestePersonen > 1 && !perExtra.isZero();
  }

  /** How long it takes for so many people, as far as it is known. */
  Duration duur(int personen) {
    return duur.plus(perExtra.multipliedBy(aantal(personen) - 1L));
  }

  /** Of so many people how many it can be for. */
  int aantal(int personen) {
    return Math.min(personen, meestePersonen);
  }

  /** This one in an offer: by its key, or else by its name. */
  Optional<Product> findIn(List<Product> aanbod) {
    return aanbod.stream()
        .filter(een -> een.id.equals(id))
        .findFirst()
        .or(() -> aanbod.stream().filter(een -> een.gelijk().equals(gelijk())).findFirst());
  }

  /** By which systems that do not know each other's keys mean the same. */
  String gelijk() {
    return naam.strip().toLowerCase(Locale.ROOT);
  }

  /** The same, for as many people as either of these is. */
  Product widest(Product ander) {
    return new Product(
        id,
        code,
        naam,
        duur,
        perExtra.compareTo(ander.perExtra) < 0 ? ander.perExtra : perExtra,
        Math.max(meestePersonen, ander.meestePersonen),
        meenemen);
  }

  Product withId(String other) {
    return new Product(other, code, naam, duur, perExtra, meestePersonen, meenemen);
  }
}
