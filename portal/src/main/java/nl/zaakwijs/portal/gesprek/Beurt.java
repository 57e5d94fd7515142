package nl.zaakwijs.portal.gesprek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import nl.zaakwijs.portal.opslag.Plaats;

/** The row of one question with how it ended, encrypted for its place in the conversation. */
@Entity
@IdClass(Beurtnummer.class)
class Beurt {
  @Id private UUID gesprek;
  @Id private int nummer;

  @Column(nullable = false)
  private byte[] inhoud;

  @Column(name = "gesteld_op", nullable = false)
  private Instant gesteldOp;

  /** For JPA. */
  protected Beurt() {}

  Beurt(UUID gesprek, int nummer, byte[] inhoud, Instant gesteldOp) {
    this.gesprek = gesprek;
    this.nummer = nummer;
    this.inhoud = inhoud.clone();
    this.gesteldOp = gesteldOp;
  }

  /** Where the content of this turn belongs. */
  static Plaats plaats(UUID gesprek, int nummer) {
    return new Plaats("beurt", gesprek, nummer);
  }

  UUID gesprek() {
    return gesprek;
  }

  int nummer() {
    return nummer;
  }

  byte[] inhoud() {
    return inhoud;
  }

  Instant gesteldOp() {
    return gesteldOp;
  }
}
