package nl.zaakwijs.clients.zaken;

import java.net.URI;
import nl.zaakwijs.clients.catalogi.Resultaattype;
import org.jspecify.annotations.Nullable;

/**
 * How a zaak ended.
 *
 * @param expandedResultaattype when the register sent it along
 */
public record Resultaat(
    @Nullable URI url,
    @Nullable URI resultaattype,
    String toelichting,
    @Nullable Resultaattype expandedResultaattype) {

  /** Only the link: the explanation is personal. */
  @Override
  public String toString() {
    return "Resultaat[" + url + "]";
  }
}
