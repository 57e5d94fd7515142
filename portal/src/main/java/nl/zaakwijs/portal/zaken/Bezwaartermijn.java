package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Until when one can object to a besluit.
 *
 * @param laatsteDag the last day on which an objection is in time
 * @param dagenOver days from today to {@code laatsteDag}; negative when it has passed
 * @param berekend whether it was computed from the day of sending; otherwise the register gave it
 */
public record Bezwaartermijn(LocalDate laatsteDag, long dagenOver, boolean berekend)
    implements Serializable {

  /** Whether it is too late. */
  public boolean isVoorbij() {
    return dagenOver < 0;
  }
}
