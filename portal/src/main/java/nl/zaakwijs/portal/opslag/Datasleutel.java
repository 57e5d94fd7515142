package nl.zaakwijs.portal.opslag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * The key of one conversation or one appointment, itself encrypted under the master key. Deleting
 * it makes what was encrypted with it unreadable for ever, in every backup too.
 */
@Entity
public class Datasleutel {
  @Id private UUID id;

  @Column(nullable = false)
  private byte[] verpakt;

  @Column(name = "gemaakt_op", nullable = false)
  private Instant gemaaktOp;

  /** For JPA. */
  protected Datasleutel() {}

  Datasleutel(UUID id, byte[] verpakt, Instant gemaaktOp) {
    this.id = id;
    this.verpakt = verpakt.clone();
    this.gemaaktOp = gemaaktOp;
  }

  public UUID id() {
    return id;
  }

  byte[] verpakt() {
    return verpakt;
  }

  /** When it was made. */
  public Instant gemaaktOp() {
    return gemaaktOp;
  }
}
