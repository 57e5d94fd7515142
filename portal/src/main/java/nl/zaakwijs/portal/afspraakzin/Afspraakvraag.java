package nl.zaakwijs.portal.afspraakzin;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone said about the appointment that is wanted; what was not said is null, or none.
 *
 * @param producten names of the Uniforme Productnamenlijst, in the order of the sentence
 * @param personen how many people need the product
 * @param locatie the place as it was said, in lower case
 * @param van the first day that is wanted
 * @param tot the last day that is wanted; null with {@code van} set is an open end
 * @param niet days that are not possible: a weekday by its Dutch name, a date as ISO
 * @param tijd at the place itself
 */
public record Afspraakvraag(
    List<String> producten,
    @Nullable Integer personen,
    @Nullable String locatie,
    @Nullable LocalDate van,
    @Nullable LocalDate tot,
    List<String> niet,
    @Nullable Dagdeel dagdeel,
    @Nullable LocalTime tijd)
    implements Serializable {
  public Afspraakvraag {
    producten = List.copyOf(producten);
    niet = List.copyOf(niet);
  }

  /** The one day that is wanted; null when that is more than one, or none was said. */
  public @Nullable LocalDate dag() {
    return van != null && van.equals(tot) ? van : null;
  }

  /** Whether anything was said about when. */
  public boolean saysWhen() {
    return van != null || tot != null || tijd != null || dagdeel != null || !niet.isEmpty();
  }

  /** Whether anything was said besides the product. */
  public boolean saysMore() {
    return saysWhen() || personen != null || locatie != null;
  }

  @Override
  public String toString() {
    return "Afspraakvraag[***]";
  }
}
