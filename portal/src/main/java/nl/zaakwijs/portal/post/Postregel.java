package nl.zaakwijs.portal.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of one mail; to whom it goes, and about what, stands in {@link Inhoudregel}. */
@Entity
@Table(name = "post")
class Postregel {
  @Id private UUID id;

  @Column(nullable = false)
  private UUID afspraak;

  @Column(nullable = false)
  private UUID agenda;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Postsoort soort;

  @Column(nullable = false)
  private int volgnummer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Poststaat staat;

  @Column(nullable = false)
  private int pogingen;

  @Column(name = "gemaakt_op", nullable = false)
  private Instant gemaaktOp;

  @Column(name = "vanaf_op", nullable = false)
  private Instant vanafOp;

  @Column(name = "uiterlijk_op", nullable = false)
  private Instant uiterlijkOp;

  @Column(name = "bewaren_tot_op", nullable = false)
  private Instant bewarenTotOp;

  /** For JPA. */
  protected Postregel() {}

  Postregel(UUID id, Postbericht bericht, Instant vanaf, Instant uiterlijk, Instant bewarenTot) {
    this.id = id;
    this.afspraak = bericht.afspraak().sleutel();
    this.agenda = bericht.agenda();
    this.soort = bericht.soort();
    this.volgnummer = bericht.volgnummer();
    this.staat = Poststaat.WACHT;
    this.pogingen = 0;
    this.gemaaktOp = bericht.gemaaktOp();
    this.vanafOp = vanaf;
    this.uiterlijkOp = uiterlijk;
    this.bewarenTotOp = bewarenTot;
  }

  UUID id() {
    return id;
  }

  UUID afspraak() {
    return afspraak;
  }

  UUID agenda() {
    return agenda;
  }

  Postsoort soort() {
    return soort;
  }

  int volgnummer() {
    return volgnummer;
  }

  Poststaat staat() {
    return staat;
  }

  int pogingen() {
    return pogingen;
  }

  Instant gemaaktOp() {
    return gemaaktOp;
  }

  Instant vanafOp() {
    return vanafOp;
  }

  Instant uiterlijkOp() {
    return uiterlijkOp;
  }

  /** Whether nobody is sending it, and nothing is to be waited for. */
  boolean isKlaar(Instant nu) {
    boolean onderweg = staat == Poststaat.WACHT || staat == Poststaat.VERZENDEN;
    return onderweg && !vanafOp.isAfter(nu);
  }

  /** Tries again at this moment. */
  void postpone(Instant vanaf) {
    this.staat = Poststaat.WACHT;
    this.vanafOp = vanaf;
  }

  /** How it ended. */
  void settle(Poststaat outcome) {
    this.staat = outcome;
  }
}
