package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One zaak of the resident with everything that its page shows. A part that could not be fetched is
 * named in {@code onvolledig}: an empty list there does not mean that there is nothing.
 *
 * @param zaak the zaak itself, proven to be the resident's
 * @param stappen the statuses it had, oldest first, the current one marked, then the steps that are
 *     still to come (without a date); none when it has no status yet
 * @param resultaatToelichting what the municipality wrote with the result
 * @param documenten the documents that the resident may see, newest first
 * @param onvolledig the parts that are missing or not complete
 */
public record MijnZaakDetail(
    MijnZaak zaak,
    List<Statusstap> stappen,
    @Nullable String resultaatToelichting,
    List<MijnDocument> documenten,
    Set<Deel> onvolledig)
    implements Serializable {

  /** A part that comes from calls of its own and so can be missing by itself. */
  public enum Deel {
    /** The statuses that it had. */
    STATUSSEN,
    /** The steps that are still to come. */
    VERVOLG,
    /** The documents, or some of them. */
    DOCUMENTEN
  }

  public MijnZaakDetail {
    stappen = List.copyOf(stappen);
    documenten = List.copyOf(documenten);
    onvolledig = Set.copyOf(onvolledig);
  }

  /** Whether this part is missing or not complete. */
  public boolean isOnvolledig(Deel deel) {
    return onvolledig.contains(deel);
  }

  @Override
  public String toString() {
    return "MijnZaakDetail[***]";
  }
}
