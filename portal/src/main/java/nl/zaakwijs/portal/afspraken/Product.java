package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * Something that one can make an appointment for.
 *
 * @param id the key of it in our addresses
 * @param code by which the municipality itself knows it, as in the knowledge
 * @param naam as the municipality calls it
 * @param duur how long it takes
 * @param meenemen what to bring, in lines of plain text; none when the system does not tell
 */
public record Product(String id, String code, String naam, Duration duur, List<String> meenemen)
    implements Serializable {
  public Product {
    meenemen = List.copyOf(meenemen);
  }

  /** Whose code is its key, and of which nothing is told about what to bring. */
  public Product(String id, String naam, Duration duur) {
    this(id, id, naam, duur, List.of());
  }

  /** Whether this is its key, its code or its name. */
  public boolean isNamed(String woord) {
    return id.equals(woord) || code.equalsIgnoreCase(woord) || naam.equalsIgnoreCase(woord);
  }

  Product withId(String other) {
    return new Product(other, code, naam, duur, meenemen);
  }
}
