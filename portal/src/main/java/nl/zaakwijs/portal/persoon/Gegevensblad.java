package nl.zaakwijs.portal.persoon;

import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.storing.Onderdeel;
import org.jspecify.annotations.Nullable;

/**
 * Everything of "mijn gegevens", as far as the registers answered.
 *
 * @param persoon null when the register does not know this resident, or did not answer
 * @param reisdocumenten none when there are none, or when that register did not answer
 * @param reisdocumentenGekoppeld whether the municipality has that register at all
 * @param storing what is missing since a register did not answer
 */
public record Gegevensblad(
    @Nullable Persoonsgegevens persoon,
    List<Reisdocument> reisdocumenten,
    boolean reisdocumentenGekoppeld,
    Set<Onderdeel> storing) {
  public Gegevensblad {
    reisdocumenten = List.copyOf(reisdocumenten);
    storing = Set.copyOf(storing);
  }

  /** Whether this part is missing since its register did not answer. */
  public boolean isStoring(Onderdeel onderdeel) {
    return storing.contains(onderdeel);
  }
}
