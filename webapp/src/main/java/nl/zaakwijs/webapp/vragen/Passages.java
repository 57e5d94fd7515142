package nl.zaakwijs.webapp.vragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.webapp.page.Markdown;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * The sections of a found article, divided into what is read at once and what opens on request. A
 * question about one thing, such as the costs, gets that section and the short answer at once; a
 * general question gets what everyone has to know.
 *
 * @param eerst in the order in which they are read
 * @param meer the rest, in the article's own order
 */
record Passages(List<Antwoordblok.Passageblok> eerst, List<Antwoordblok.Passageblok> meer) {
  private static final Set<Kop> VOOR_IEDEREEN =
      Set.of(Kop.KORT_ANTWOORD, Kop.ZO_REGELT_U_HET, Kop.KOSTEN, Kop.HOE_LANG, Kop.MEENEMEN);

  static Passages of(Antwoord.Gevonden gevonden, Woorden woorden) {
    List<Antwoordblok.Passageblok> eerst = new ArrayList<>();
    List<Antwoordblok.Passageblok> meer = new ArrayList<>();
    if (gevonden.passages().isEmpty()) {
      return new Passages(eerst, meer);
    }
    Kop gevraagd = gevonden.passages().get(0).kop();
    boolean algemeen = gevraagd == Kop.KORT_ANTWOORD;
    for (Passage passage : gevonden.passages()) {
      boolean meteen =
          passage.kop() == gevraagd
              || passage.kop() == Kop.KORT_ANTWOORD
              || (algemeen && VOOR_IEDEREEN.contains(passage.kop()));
      String kop =
          algemeen && passage.kop() == Kop.KORT_ANTWOORD
              ? null
              : woorden.text("kop." + passage.kop().name());
      (meteen ? eerst : meer)
          .add(
              new Antwoordblok.Passageblok(
                  kop, gevonden.taal().code(), Markdown.render(passage.tekst())));
    }
    return new Passages(eerst, meer);
  }
}
