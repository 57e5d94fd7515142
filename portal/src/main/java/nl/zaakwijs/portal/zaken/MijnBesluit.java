package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality decided in a zaak of the resident.
 *
 * @param kenmerk the number under which the register has it
 * @param soort what the catalogue calls a besluit of this kind
 * @param datum the day of the decision
 * @param toelichting what the municipality wrote with it
 * @param ingangsdatum from when it counts
 * @param vervaldatum until when it counts; null when it has no end
 * @param verzenddatum when it was sent
 * @param bezwaartermijn until when one can object; null when that can't be known from the register
 */
public record MijnBesluit(
    @Nullable String kenmerk,
    @Nullable String soort,
    @Nullable LocalDate datum,
    @Nullable String toelichting,
    @Nullable LocalDate ingangsdatum,
    @Nullable LocalDate vervaldatum,
    @Nullable LocalDate verzenddatum,
    @Nullable Bezwaartermijn bezwaartermijn)
    implements Serializable {

  @Override
  public String toString() {
    return "MijnBesluit[***]";
  }
}
