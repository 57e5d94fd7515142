package nl.zaakwijs.clients.besluiten;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided in a zaak. Texts that the register leaves out are empty.
 *
 * @param zaak a link into the Zaken API
 * @param besluittype a link into the Catalogi API
 * @param datum the day of the decision
 * @param verzenddatum the day on which it was sent; the time to object begins on the day after
 * @param uiterlijkeReactiedatum the last day to object, when the register has it
 */
public record Besluit(
    @Nullable URI url,
    @Nullable URI zaak,
    @Nullable URI besluittype,
    String identificatie,
    @Nullable LocalDate datum,
    String toelichting,
    @Nullable LocalDate ingangsdatum,
    @Nullable LocalDate vervaldatum,
    @Nullable LocalDate verzenddatum,
    @Nullable LocalDate uiterlijkeReactiedatum) {

  /** Only the link: what was decided is personal. */
  @Override
  public String toString() {
    return "Besluit[" + url + "]";
  }
}
