package nl.zaakwijs.clients.zaken;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A fact that was registered of a zaak. Texts that the register leaves out are empty.
 *
 * @param zaak a link into the Zaken API
 * @param eigenschap a link into the Catalogi API: what kind of fact it is
 * @param naam of that kind
 */
public record Zaakeigenschap(
    @Nullable URI zaak, @Nullable URI eigenschap, String naam, String waarde) {

  /** Only its name: the fact itself is personal. */
  @Override
  public String toString() {
    return "Zaakeigenschap[" + naam + "]";
  }
}
