package nl.zaakwijs.webapp.vragen;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.persoon.Reisdocument;
import nl.zaakwijs.portal.vraag.Antwoord.Gegevens;
import nl.zaakwijs.portal.vraag.Gegevensaspect;
import nl.zaakwijs.portal.vraag.Gegevensuitkomst;
import nl.zaakwijs.webapp.gegevens.Gegevensregels;
import nl.zaakwijs.webapp.gegevens.Gegevenszinnen;
import nl.zaakwijs.webapp.page.Woorden;

/** Answers exactly what was asked of the own personal record, each part in its own sentence. */
final class Gegevensblok {
  private final Woorden woorden;
  private final Gegevenszinnen zinnen;

  Gegevensblok(Woorden woorden) {
    this.woorden = woorden;
    this.zinnen = new Gegevenszinnen(woorden);
  }

  /**
   * @param blok with title and buttons, and nothing said yet
   */
  Antwoordblok of(Gegevens antwoord, Blokbouwer blok) {
    // A sentence that fits two things that were asked is said once.
    Set<String> alle = new LinkedHashSet<>();
    Persoonsgegevens persoon = antwoord.persoon();
    if (antwoord.uitkomst() == Gegevensuitkomst.ONBEKENDE_PERSOON) {
      alle.add(woorden.text("gegevens.geen"));
    }
    if (antwoord.uitkomst() == Gegevensuitkomst.ORGANISATIE) {
      return blok.zin(woorden.text("gegevens.organisatie")).build();
    }
    for (Gegevensaspect aspect : antwoord.aspecten()) {
      if (aspect.isReisdocument()) {
        documents(aspect, antwoord, alle);
      } else if (aspect.soorten().isEmpty()) {
        alle.add(woorden.text("antwoord.gegevens." + aspect.name()));
      } else if (persoon != null && !Gegevenszinnen.isStil(persoon)) {
        part(aspect, persoon, alle, blok);
      }
    }
    if (persoon != null) {
      alle.addAll(zinnen.notices(persoon));
    }
    alle.forEach(blok::zin);
    return blok.build();
  }

  private void part(
      Gegevensaspect aspect, Persoonsgegevens persoon, Set<String> alle, Blokbouwer blok) {
    if (aspect == Gegevensaspect.ALLES) {
      alle.add(woorden.text("antwoord.gegevens"));
      blok.gegevens(Gegevensregels.of(persoon, woorden));
      return;
    }
    for (Gegevenssoort soort : aspect.soorten()) {
      alle.addAll(zinnen.of(soort, persoon));
    }
  }

  private void documents(Gegevensaspect aspect, Gegevens antwoord, Set<String> alle) {
    String naam =
        aspect.findSoort().map(zinnen::name).orElseGet(() -> woorden.text("reisdocument.naam"));
    if (antwoord.uitkomst() == Gegevensuitkomst.GEEN_REISDOCUMENTENREGISTER) {
      alle.add(woorden.text("reisdocument.nietgekoppeld", naam));
      return;
    }
    boolean gevonden = false;
    for (Reisdocument document : antwoord.reisdocumenten()) {
      if (aspect.isOver(document)) {
        alle.addAll(zinnen.of(document));
        gevonden = true;
      }
    }
    if (!gevonden) {
      alle.add(woorden.text("reisdocument.geen", naam));
    }
  }
}
