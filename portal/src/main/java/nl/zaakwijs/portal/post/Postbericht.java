package nl.zaakwijs.portal.post;

import java.time.Instant;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;

/**
 * Something to be written to whoever made an appointment.
 *
 * @param afspraak as it stood when this was decided
 * @param agenda by which calendars know the appointment, the same for whatever replaces it
 * @param volgnummer of this news about it, from 0 on
 * @param gemaaktOp when this was decided
 */
public record Postbericht(
    Postsoort soort, Afspraak afspraak, UUID agenda, int volgnummer, Instant gemaaktOp) {
  @Override
  public String toString() {
    return "Postbericht[" + soort + ", " + afspraak.sleutel() + "]";
  }
}
