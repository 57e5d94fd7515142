package nl.zaakwijs.portal.afspraken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row that says which appointment takes the place of which. */
@Entity
@Table(name = "vervanging")
class Vervanging {
  @Id
  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID nieuw;

  @Column(nullable = false)
  private UUID oud;

  /** For JPA. */
  protected Vervanging() {}

  Vervanging(UUID nieuw, UUID oud) {
    this.nieuw = nieuw;
    this.oud = oud;
  }

  UUID oud() {
    return oud;
  }
}
