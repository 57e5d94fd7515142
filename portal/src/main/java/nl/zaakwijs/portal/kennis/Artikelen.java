package nl.zaakwijs.portal.kennis;

import java.util.List;
import nl.zaakwijs.portal.inwoner.Taal;

/** All articles as they were read, before they can be searched. */
record Artikelen(List<Artikel> nederlands, List<Artikel> engels) {
  Artikelen {
    nederlands = List.copyOf(nederlands);
    engels = List.copyOf(engels);
  }

  static Artikelen read(ArtikelLezer lezer) {
    return new Artikelen(lezer.readAll(Taal.NL), lezer.readAll(Taal.EN));
  }
}
