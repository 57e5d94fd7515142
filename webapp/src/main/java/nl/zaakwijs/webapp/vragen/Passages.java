package nl.zaakwijs.webapp.vragen;

import java.util.List;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.portal.vraag.Passagekeuze;
import nl.zaakwijs.webapp.page.Markdown;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * The sections of a found article as the page shows them.
 *
 * @param eerst what is read at once, in that order
 * @param meer the rest, in the article's own order
 */
record Passages(List<Antwoordblok.Passageblok> eerst, List<Antwoordblok.Passageblok> meer) {

  static Passages of(Antwoord.Gevonden gevonden, Woorden woorden) {
    Passagekeuze keuze = Passagekeuze.of(gevonden);
    boolean algemeen = Passagekeuze.isAlgemeen(gevonden);
    return new Passages(
        keuze.eerst().stream().map(passage -> block(passage, algemeen, gevonden, woorden)).toList(),
        keuze.meer().stream().map(passage -> block(passage, algemeen, gevonden, woorden)).toList());
  }

  private static Antwoordblok.Passageblok block(
      Passage passage, boolean algemeen, Antwoord.Gevonden gevonden, Woorden woorden) {
    String kop =
        algemeen && passage.kop() == Kop.KORT_ANTWOORD
            ? null
            : woorden.text("kop." + passage.kop().name());
    return new Antwoordblok.Passageblok(
        kop, gevonden.taal().code(), Markdown.render(passage.tekst()));
  }
}
