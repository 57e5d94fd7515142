package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Until when an open zaak may take.
 *
 * @param datum the last day
 * @param wettelijk whether it is the legal limit; otherwise it is what the municipality plans
 * @param dagenOver days from today to {@code datum}; negative when it has passed
 * @param verlengd whether the municipality extended the time
 * @param verlengingReden why it did, when it wrote that down
 * @param verlengingDuur by how much, when that is known
 * @param opgeschort whether the time stands still; {@code datum} then may still move
 * @param opschortingReden why it does, when it is written down
 */
public record Termijn(
    LocalDate datum,
    boolean wettelijk,
    long dagenOver,
    boolean verlengd,
    @Nullable String verlengingReden,
    @Nullable Period verlengingDuur,
    boolean opgeschort,
    @Nullable String opschortingReden)
    implements Serializable {

  /** A term of which it is not known by how much it was extended. */
  public Termijn(
      LocalDate datum,
      boolean wettelijk,
      long dagenOver,
      boolean verlengd,
      @Nullable String verlengingReden,
      boolean opgeschort,
      @Nullable String opschortingReden) {
    this(
        datum, wettelijk, dagenOver, verlengd, verlengingReden, null, opgeschort, opschortingReden);
  }
}
