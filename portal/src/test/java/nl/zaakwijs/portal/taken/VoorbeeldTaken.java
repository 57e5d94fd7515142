package nl.zaakwijs.portal.taken;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Taken as the check would give them, for tests of who shows them. */
@NullMarked
public final class VoorbeeldTaken {
  private VoorbeeldTaken() {}

  /** The register answered with these. */
  public static MijnTaken of(MijnTaak... taken) {
    return new MijnTaken(List.of(taken), true, false);
  }

  /** The register did not answer. */
  public static MijnTaken mislukt() {
    return MijnTaken.MISLUKT;
  }

  /**
   * Something that still has to be done.
   *
   * @param dagenOver from {@code vandaag}; null for no last day
   */
  public static MijnTaak open(
      String titel, @Nullable UUID zaak, LocalDate vandaag, @Nullable Integer dagenOver) {
    return new MijnTaak(
        new MijnTaak.Inhoud(
            UUID.nameUUIDFromBytes(titel.getBytes(StandardCharsets.UTF_8)),
            titel,
            true,
            zaak,
            dagenOver == null ? null : vandaag.plusDays(dagenOver),
            dagenOver == null ? 0 : dagenOver,
            new Uitvoering(Uitvoering.Soort.ONBEKEND, null, null)));
  }
}
