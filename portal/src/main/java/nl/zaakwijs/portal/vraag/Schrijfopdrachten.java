package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.herschrijving.Brontekst;
import nl.zaakwijs.portal.herschrijving.Opdracht;
import nl.zaakwijs.portal.herschrijving.Opdracht.Soort;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.vraag.Antwoord.Gevonden;
import nl.zaakwijs.portal.vraag.Antwoord.Keuze;
import nl.zaakwijs.portal.vraag.Antwoord.Verduidelijking;

/**
 * Makes of an answer what a language model may write for it, if anything. Only the municipality's
 * own texts qualify: never a personal answer, a refusal, help that cannot wait, or a question for a
 * decision.
 */
final class Schrijfopdrachten {
  private static final int MEESTE_BRONNEN = 6;
  private static final int MEESTE_TEKENS = 8000;

  private Schrijfopdrachten() {}

  /**
   * The task for this answer.
   *
   * @param vraag the question, masked
   */
  static Optional<Opdracht> find(String vraag, Antwoord antwoord, Kennisbank kennisbank) {
    if (antwoord instanceof Gevonden gevonden) {
      return reword(vraag, gevonden);
    }
    if (antwoord instanceof Verduidelijking verduidelijking) {
      return askBack(vraag, verduidelijking.keuzes(), kennisbank);
    }
    return Optional.empty();
  }

  private static Optional<Opdracht> reword(String vraag, Gevonden gevonden) {
    List<Brontekst> bronnen = new ArrayList<>();
    int tekens = 0;
    for (Passage passage : Passagekeuze.of(gevonden).eerst()) {
      tekens += passage.tekst().length();
      if (bronnen.size() == MEESTE_BRONNEN || tekens > MEESTE_TEKENS) {
        break;
      }
      bronnen.add(new Brontekst(title(passage.kop(), gevonden.taal()), passage.tekst()));
    }
    if (bronnen.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Opdracht(
            bronnen.size() == 1 ? Soort.HERSCHRIJF : Soort.VAT_SAMEN,
            vraag,
            gevonden.taal(),
            gevonden.titel(),
            bronnen));
  }

  /** Only of articles in one language: a model that has to mix them makes a mess. */
  private static Optional<Opdracht> askBack(
      String vraag, List<Keuze> keuzes, Kennisbank kennisbank) {
    List<Brontekst> bronnen = new ArrayList<>();
    for (Keuze keuze : keuzes) {
      kennisbank
          .findArtikel(keuze.artikel(), keuze.taal())
          .flatMap(artikel -> shortly(artikel))
          .ifPresent(bronnen::add);
    }
    boolean eenTaal = keuzes.stream().map(Keuze::taal).distinct().count() == 1;
    return eenTaal && bronnen.size() > 1 && bronnen.size() == keuzes.size()
        ? Optional.of(new Opdracht(Soort.VRAAG_DOOR, vraag, keuzes.get(0).taal(), "", bronnen))
        : Optional.empty();
  }

  private static Optional<Brontekst> shortly(Artikel artikel) {
    return artikel
        .find(Kop.KORT_ANTWOORD)
        .map(passage -> new Brontekst(artikel.titel(), passage.tekst()));
  }

  private static String title(Kop kop, Taal taal) {
    return taal == Taal.EN ? kop.titelEngels() : kop.titel();
  }
}
