package nl.zaakwijs.sandbox.zaad;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of a resident, as the seed tells it.
 *
 * @param bsn for whom it is; absent when it is for a company
 * @param kvk for which company
 * @param zaak the number of the zaak that it belongs to
 * @param formulier the id of a form
 */
public record Taak(
    String titel,
    String status,
    String soort,
    @Nullable String bsn,
    @Nullable String kvk,
    @Nullable String zaak,
    @Nullable OffsetDateTime verloopt,
    @Nullable String link,
    @Nullable String formulier,
    @Nullable BigDecimal bedrag) {

  /** {@code bsn} or {@code kvk}. */
  public String soortNummer() {
    return kvk == null ? "bsn" : "kvk";
  }

  public String nummer() {
    return kvk == null ? Objects.requireNonNull(bsn) : kvk;
  }

  public @Nullable UUID zaakUuid() {
    return zaak == null ? null : Zaak.uuidOf(zaak);
  }

  /** Keeps the BSN out of whatever prints this. */
  @Override
  public String toString() {
    return "Taak[" + titel + "]";
  }
}
