package nl.zaakwijs.portal.afspraken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.zaakwijs.portal.opslag.Plaats;
import org.jspecify.annotations.Nullable;

/** The row of one booking: readable are only its state and its moment, the rest is encrypted. */
@Entity
@Table(name = "afspraak")
class Afspraakregel {
  @Id private UUID sleutel;

  @Column(nullable = false)
  private UUID datasleutel;

  private @Nullable String pseudoniem;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Staat staat;

  @Column(name = "begint_op", nullable = false)
  private Instant begintOp;

  @Column(nullable = false)
  private byte[] inhoud;

  @Column(name = "gemaakt_op", nullable = false)
  private Instant gemaaktOp;

  @Column(name = "gevraagd_op", nullable = false)
  @SuppressWarnings("UnusedVariable") // queries read it
  private Instant gevraagdOp;

  /** For JPA. */
  protected Afspraakregel() {}

  Afspraakregel(
      UUID sleutel,
      UUID datasleutel,
      @Nullable String pseudoniem,
      Instant begintOp,
      byte[] inhoud,
      Instant nu) {
    this.sleutel = sleutel;
    this.datasleutel = datasleutel;
    this.pseudoniem = pseudoniem;
    this.staat = Staat.VOORGENOMEN;
    this.begintOp = begintOp;
    this.inhoud = inhoud.clone();
    this.gemaaktOp = nu;
    this.gevraagdOp = Instant.EPOCH;
  }

  /** Where the content of this row belongs. */
  static Plaats plaats(UUID sleutel) {
    return new Plaats("afspraak", sleutel, 0);
  }

  UUID sleutel() {
    return sleutel;
  }

  UUID datasleutel() {
    return datasleutel;
  }

  Staat staat() {
    return staat;
  }

  byte[] inhoud() {
    return inhoud;
  }

  Instant gemaaktOp() {
    return gemaaktOp;
  }

  @Nullable String pseudoniem() {
    return pseudoniem;
  }

  /** How it went on. */
  void settle(Staat outcome) {
    this.staat = outcome;
  }

  /** From now on it is to be given up; whoever says so is the first to ask for it. */
  void giveUp(Instant nu) {
    this.staat = Staat.AFZEGGEN;
    this.gevraagdOp = nu;
  }

  /** Other content, and when it begins according to that. */
  void fill(Instant begin, byte[] encrypted) {
    this.begintOp = begin;
    this.inhoud = encrypted.clone();
  }
}
