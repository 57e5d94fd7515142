package nl.zaakwijs.clients.zaken;

import java.net.URI;
import java.time.OffsetDateTime;
import nl.zaakwijs.clients.catalogi.Statustype;
import org.jspecify.annotations.Nullable;

/**
 * A step that a zaak has taken.
 *
 * @param datumStatusGezet some registers know only the day; then the time is midnight
 * @param statustoelichting written for the resident, or empty
 * @param expandedStatustype when the register sent it along
 */
public record Status(
    @Nullable URI url,
    @Nullable URI statustype,
    @Nullable OffsetDateTime datumStatusGezet,
    String statustoelichting,
    @Nullable Statustype expandedStatustype) {

  /** Only the link: the explanation is personal. */
  @Override
  public String toString() {
    return "Status[" + url + "]";
  }
}
