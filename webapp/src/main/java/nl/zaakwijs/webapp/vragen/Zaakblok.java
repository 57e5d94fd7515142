package nl.zaakwijs.webapp.vragen;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.zaken.Zaakkaart;

/**
 * Shows an answer about the resident's own zaken: the sentences, then the zaken themselves or a
 * choice among them, and why these.
 */
final class Zaakblok {
  private static final int MEESTE_ZAKEN = 5;

  private final Woorden woorden;

  Zaakblok(Woorden woorden) {
    this.woorden = woorden;
  }

  /**
   * @param blok with the title, and nothing said yet
   */
  Antwoordblok of(Zaakstatussen antwoord, Blokbouwer blok) {
    antwoord.zinnen().forEach(blok::zin);
    if (antwoord.selectie() == Selectie.KEUZE) {
      blok.keuzes(
          antwoord.keuzes().stream()
              .limit(MEESTE_ZAKEN)
              .map(keuze -> new Antwoordblok.Keuze(keuze.titel(), "nl", keuze.vraag()))
              .toList());
    } else {
      blok.zaken(
          antwoord.zaken().zaken().stream()
              .limit(MEESTE_ZAKEN)
              .map(zaak -> Zaakkaart.of(zaak, woorden))
              .toList());
    }
    return blok.waarom(reasons(antwoord)).onvolledig(antwoord.zaken().onvolledig()).build();
  }

  private List<String> reasons(Zaakstatussen antwoord) {
    List<String> zinnen = new ArrayList<>();
    zinnen.add(
        woorden.text(
            "waarom.zaak.aspect", woorden.text("waarom.aspect." + antwoord.aspect().name())));
    for (String reden : antwoord.redenen()) {
      int scheiding = reden.indexOf(": ");
      String soort = (scheiding < 0 ? reden : reden.substring(0, scheiding)).replace(' ', '-');
      String waarde = scheiding < 0 ? "" : reden.substring(scheiding + 2);
      zinnen.add(woorden.text("waarom.zaak." + soort, waarde));
    }
    zinnen.add(woorden.text("waarom.zaak.letterlijk"));
    return zinnen;
  }
}
