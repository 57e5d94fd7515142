package nl.zaakwijs.portal.gesprek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a conversation: whose it is, under which key its turns are, how many there are. */
@Entity
class Gesprek {
  @Id private UUID id;

  @Column(nullable = false)
  private UUID datasleutel;

  private @Nullable String pseudoniem;

  @Column(nullable = false)
  private String taal;

  @Column(name = "begonnen_op", nullable = false)
  private Instant begonnenOp;

  @Column(name = "laatst_op", nullable = false)
  private Instant laatstOp;

  @Column(nullable = false)
  private int beurten;

  /** For JPA. */
  protected Gesprek() {}

  Gesprek(UUID id, UUID datasleutel, @Nullable String pseudoniem, String taal, Instant nu) {
    this.id = id;
    this.datasleutel = datasleutel;
    this.pseudoniem = pseudoniem;
    this.taal = taal;
    this.begonnenOp = nu;
    this.laatstOp = nu;
  }

  UUID id() {
    return id;
  }

  UUID datasleutel() {
    return datasleutel;
  }

  /** Makes it this resident's, unless it already is somebody's. */
  void claim(String resident) {
    if (pseudoniem == null) {
      pseudoniem = resident;
    }
  }

  /** The number of the turn that comes now. */
  int nextBeurt(Instant nu) {
    laatstOp = nu;
    beurten++;
    return beurten;
  }
}
