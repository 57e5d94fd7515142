package nl.zaakwijs.portal.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.zaakwijs.portal.opslag.Plaats;

/** The row with the content of one mail, encrypted; it is gone once the mail was sent. */
@Entity
@Table(name = "post_inhoud")
class Inhoudregel {
  @Id private UUID post;

  @Column(nullable = false)
  private UUID datasleutel;

  @Column(nullable = false)
  private byte[] inhoud;

  /** For JPA. */
  protected Inhoudregel() {}

  /**
   * @param inhoud encrypted for {@link #plaats} of this mail
   */
  Inhoudregel(UUID post, UUID datasleutel, byte[] inhoud) {
    this.post = post;
    this.datasleutel = datasleutel;
    this.inhoud = inhoud.clone();
  }

  /** Where the content of this mail belongs. */
  static Plaats plaats(UUID post) {
    return new Plaats("post", post, 0);
  }

  UUID post() {
    return post;
  }

  UUID datasleutel() {
    return datasleutel;
  }

  byte[] inhoud() {
    return inhoud;
  }
}
