package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.vraag.Antwoord.Gevonden;

/**
 * Divides a found article into what is read at once and what opens on request. A question about one
 * thing, such as the costs, gets that section and the short answer at once; a general question gets
 * what everyone has to know.
 *
 * @param eerst in the order in which they are read
 * @param meer the rest, in the article's own order
 */
public record Passagekeuze(List<Passage> eerst, List<Passage> meer) {
  private static final Set<Kop> VOOR_IEDEREEN =
      Set.of(Kop.KORT_ANTWOORD, Kop.ZO_REGELT_U_HET, Kop.KOSTEN, Kop.HOE_LANG, Kop.MEENEMEN);

  public Passagekeuze {
    eerst = List.copyOf(eerst);
    meer = List.copyOf(meer);
  }

  /** The division for this answer. */
  public static Passagekeuze of(Gevonden gevonden) {
    List<Passage> alle = gevonden.passages();
    if (alle.isEmpty()) {
      return new Passagekeuze(List.of(), List.of());
    }
    Kop gevraagd = alle.get(0).kop();
    return new Passagekeuze(
        alle.stream().filter(passage -> isFirst(passage, gevraagd)).toList(),
        alle.stream().filter(passage -> !isFirst(passage, gevraagd)).toList());
  }

  /** Whether the question was about the subject as a whole. */
  public static boolean isAlgemeen(Gevonden gevonden) {
    return !gevonden.passages().isEmpty() && gevonden.passages().get(0).kop() == Kop.KORT_ANTWOORD;
  }

  private static boolean isFirst(Passage passage, Kop gevraagd) {
    return passage.kop() == gevraagd
        || passage.kop() == Kop.KORT_ANTWOORD
        || (gevraagd == Kop.KORT_ANTWOORD && VOOR_IEDEREEN.contains(passage.kop()));
  }
}
