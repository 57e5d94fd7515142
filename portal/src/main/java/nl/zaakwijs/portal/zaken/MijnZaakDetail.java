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
 * @param instelling what the municipality shows and allows for zaken of this kind
 * @param stappen the statuses it had, oldest first, the current one marked, then the steps that are
 *     still to come (without a date); none when it has no status yet
 * @param resultaatToelichting what the municipality wrote with the result, else what such a result
 *     means
 * @param besluiten what was decided, newest first
 * @param documenten the documents that the resident may see, newest first
 * @param eigenschappen the facts that the municipality shows, in its order
 * @param betrokkenen who handles it, and who acts for the resident
 * @param verwant the zaken that belong to it, as far as they are the resident's too
 * @param onvolledig the parts that are missing or not complete
 */
public record MijnZaakDetail(
    MijnZaak zaak,
    Zaaktypeinstelling instelling,
    List<Statusstap> stappen,
    @Nullable String resultaatToelichting,
    List<MijnBesluit> besluiten,
    List<MijnDocument> documenten,
    List<MijnEigenschap> eigenschappen,
    List<Betrokkene> betrokkenen,
    List<VerwanteZaak> verwant,
    Set<Deel> onvolledig)
    implements Serializable {

  /** A part that comes from calls of its own and so can be missing by itself. */
  public enum Deel {
    /** Where it stands now, or how it ended. */
    STATUS,
    /** The statuses that it had. */
    STATUSSEN,
    /** The steps that are still to come. */
    VERVOLG,
    /** The documents, or some of them. */
    DOCUMENTEN,
    /** What was decided. */
    BESLUITEN,
    /** The facts about it. */
    EIGENSCHAPPEN,
    /** The zaken that belong to it, or some of them. */
    VERWANT
  }

  public MijnZaakDetail {
    stappen = List.copyOf(stappen);
    besluiten = List.copyOf(besluiten);
    documenten = List.copyOf(documenten);
    eigenschappen = List.copyOf(eigenschappen);
    betrokkenen = List.copyOf(betrokkenen);
    verwant = List.copyOf(verwant);
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
