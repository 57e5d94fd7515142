package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.persoon.Reisdocument;

/** Where a resident finds how to get a new travel document: the article, and its appointment. */
final class Reisdocumenthulp {
  private Reisdocumenthulp() {}

  /** None for a kind without an article of this municipality. */
  static List<Vervolgstap> listStappen(Kennisbank kennisbank, Reisdocument.Soort soort, Taal taal) {
    return findArtikel(kennisbank, soort, taal)
        .map(
            artikel -> {
              List<Vervolgstap> stappen = new ArrayList<>();
              String afspraak = artikel.afspraak();
              if (afspraak != null) {
                stappen.add(new Vervolgstap.MaakAfspraak(afspraak));
              }
              stappen.add(new Vervolgstap.LeesOnderwerp(artikel.id()));
              return stappen;
            })
        .orElseGet(ArrayList::new);
  }

  private static Optional<Artikel> findArtikel(
      Kennisbank kennisbank, Reisdocument.Soort soort, Taal taal) {
    return switch (soort) {
      case PASPOORT -> kennisbank.findArtikel("paspoort-aanvragen", taal);
      case ID_KAART -> kennisbank.findArtikel("identiteitskaart-aanvragen", taal);
      case ANDERS -> Optional.empty();
    };
  }
}
