package nl.zaakwijs.portal.taken;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the municipality asks of this resident, proven to be asked of them. It comes only
 * from the check in this package.
 */
public final class MijnTaak {
  private final Inhoud inhoud;

  /**
   * What is shown of it.
   *
   * @param open whether it still has to be done; otherwise the resident did it, and the
   *     municipality has yet to look at it
   * @param zaak the zaak that it belongs to
   * @param uiterlijk the last day
   * @param dagenOver days from today to {@code uiterlijk}; negative when it has passed, 0 without
   *     it
   */
  record Inhoud(
      UUID id,
      String titel,
      boolean open,
      @Nullable UUID zaak,
      @Nullable LocalDate uiterlijk,
      long dagenOver,
      Uitvoering uitvoering) {}

  /** Only for the check. */
  MijnTaak(Inhoud inhoud) {
    this.inhoud = inhoud;
  }

  public UUID id() {
    return inhoud.id();
  }

  /** What has to be done, as the municipality wrote it. */
  public String titel() {
    return inhoud.titel();
  }

  /** Whether it still has to be done; otherwise the resident did it and it is being looked at. */
  public boolean isOpen() {
    return inhoud.open();
  }

  /** Whether it belongs to this zaak. */
  public boolean isVan(UUID zaak) {
    return zaak.equals(inhoud.zaak());
  }

  /** The last day to do it; null when there is none. */
  public @Nullable LocalDate uiterlijk() {
    return inhoud.uiterlijk();
  }

  /** Days from today to {@link #uiterlijk()}; negative when it has passed. */
  public long dagenOver() {
    return inhoud.dagenOver();
  }

  /** Whether it should have been done before today. */
  public boolean isTeLaat() {
    return inhoud.open() && inhoud.dagenOver() < 0;
  }

  public Uitvoering uitvoering() {
    return inhoud.uitvoering();
  }

  @Override
  public String toString() {
    return "MijnTaak[***]";
  }
}
