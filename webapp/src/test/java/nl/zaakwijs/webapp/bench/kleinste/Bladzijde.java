package nl.zaakwijs.webapp.bench.kleinste;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one table; nothing is ever in it. */
@Entity
public class Bladzijde {
  @Id private long nummer;

  long nummer() {
    return nummer;
  }
}
