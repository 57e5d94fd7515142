package nl.zaakwijs.portal.gesprek;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of a turn, in the shape that JPA asks. */
class Beurtnummer implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  private UUID gesprek;

  private int nummer;

  /** For JPA. */
  public Beurtnummer() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof Beurtnummer that
        && that.nummer == nummer
        && Objects.equals(that.gesprek, gesprek);
  }

  @Override
  public int hashCode() {
    return Objects.hash(gesprek, nummer);
  }
}
