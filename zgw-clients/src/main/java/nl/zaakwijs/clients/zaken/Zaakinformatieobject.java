package nl.zaakwijs.clients.zaken;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That a document belongs to a zaak.
 *
 * @param zaak a link; some registers leave it out
 * @param informatieobject a link into the Documenten API
 * @param titel the name of the document within this zaak, often empty
 */
public record Zaakinformatieobject(
    @Nullable URI url,
    @Nullable URI zaak,
    @Nullable URI informatieobject,
    String titel,
    @Nullable OffsetDateTime registratiedatum) {

  /** Only the link: the title is personal. */
  @Override
  public String toString() {
    return "Zaakinformatieobject[" + url + "]";
  }
}
